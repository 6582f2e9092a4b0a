import { z } from 'zod';
import type { AnyQuestion, Question } from './ask.ts';

type Several = Readonly<Record<string, AnyQuestion>>;

/** The parameters of each, by its name. */
type ParamsOf<Some extends Several> = {
  readonly [Name in keyof Some]: Some[Name] extends Question<infer Params, infer _> ? Params : never;
};
/** The rows of each, by its name. */
type RowsOf<Some extends Several> = {
  readonly [Name in keyof Some]: Some[Name] extends Question<infer _, infer Row> ? readonly Row[] : never;
};

/**
 * Several questions as one statement, with one row of all their answers: a statement more takes the database as much processor time as answering
 * it (measured, docs/bench.md). Its plan is kept, so each must begin at identifiers. Each question's rows must be objects.
 */
export function together<Some extends Several>(name: string, some: Some): Question<ParamsOf<Some>, RowsOf<Some>> {
  const each = Object.entries(some);
  const parts = each.map(([its, question]) => asPart(its, question));
  const row = z.object(Object.fromEntries(each.map(([its, question]) => [its, z.array(question.row)])));
  return {
    name,
    cypher: `CYPHER replan=skip${parts.join('')}
    RETURN ${Object.keys(some).join(', ')}`,
    // What each question says of its rows is what is read: TypeScript can't follow that through an object made of entries.
    row: row as unknown as z.ZodType<RowsOf<Some>>,
    example: Object.fromEntries(each.map(([its, { example }]) => [its, example ?? {}])) as ParamsOf<Some>,
  };
}

/** A question within another: its parameters are found by its name, and its rows are one list. */
function asPart(its: string, { name, cypher, row }: AnyQuestion): string {
  if (!(row instanceof z.ZodObject))
    throw new Error(`${name} can't be asked together with others: its rows are no objects`);
  const own = cypher.replace('CYPHER replan=skip', '').replaceAll(/\$(?=\w)/g, `$${its}.`);
  const columns = Object.keys(row.shape).map((column) => `${column}: ${column}`);
  return `
    CALL () {
      CALL () {${own}
      }
      RETURN collect({${columns.join(', ')}}) AS ${its}
    }`;
}
