import type { Grouping } from '#schema/generated/police-recorder.ts';
import { findGroupings } from '../graph/queries/find-groupings.ts';
import { listFactsOfGrouping } from '../graph/queries/list-facts-of-grouping.ts';
import { read } from '../graph/read.ts';
import type { Officer } from './deed.ts';
import { showFactsFrom } from './show-facts.ts';

/** Groupings with all that the police have entered about them, of one moment. */
export function showGroupings(officer: Officer, ids: readonly string[]): Promise<readonly Grouping[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return read(officer.equipment.graph, async (asking) => {
    const found = await asking.ask(findGroupings, { groupings: ids });
    return Promise.all(
      found.map(async ({ id, name, aliases, parts, partOf }) => {
        const facts = (await asking.ask(listFactsOfGrouping, { grouping: id })).map((fact) => fact.id);
        return { id, name, aliases, parts, partOf, facts: await showFactsFrom(asking, officer, { facts }) };
      }),
    );
  });
}
