import type { Finding } from '../conflicts/findings.ts';
import { ask } from '../graph/ask.ts';
import type { PathFact } from '../graph/queries/find-path-facts.ts';
import { findWords } from '../graph/queries/find-words.ts';
import type { Actor } from '../placements/act.ts';
import { markOf } from './person-mark.ts';

/** What the identifiers in findings are called, for one reader. */
export type Words = {
  readonly person: (id: string) => string;
  readonly grouping: (id: string) => string;
  readonly fact: (ref: string | undefined) => PathFact | undefined;
};

/** Looks up whatever findings name. A person is known by the pseudonym of a case that is open to the reader, and else by a mark. */
export async function wordsOf({ equipment: { graph }, viewer }: Actor, findings: readonly Finding[]): Promise<Words> {
  const steps = findings.flatMap(({ path, support = [] }) =>
    [...(path ? [path] : []), ...support].flatMap((one) => one.steps),
  );
  const values = steps.flatMap((step) => Object.entries(step));
  const valuesOf = (...keys: readonly string[]) =>
    values.flatMap(([key, value]) => (keys.includes(key) ? [value] : []));
  const persons = unique([
    ...findings.flatMap(({ subject, counterpart }) => [subject ?? '', counterpart ?? '']),
    ...valuesOf('person', 'by', 'against', 'a', 'b'),
  ]);
  const groupings = unique([
    ...findings.map(({ grouping }) => grouping ?? ''),
    ...valuesOf('grouping', 'whole', 'from', 'to'),
  ]);
  const [found] = await ask(graph, findWords, {
    people: { assignment: viewer.assignment.id, persons },
    groupings: { groupings },
    facts: { refs: unique(valuesOf('ref')) },
  });
  const pseudonyms = new Map(found?.people.map(({ person, pseudonym }) => [person, pseudonym]));
  const names = new Map(found?.groupings.map(({ id, name }) => [id, name]));
  const byRef = new Map(found?.facts.map((fact) => [fact.id, fact]));
  return {
    person: (id) => pseudonyms.get(id) ?? markOf(id),
    grouping: (id) => names.get(id) ?? '',
    fact: (ref) => byRef.get(ref ?? ''),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => id !== '');
