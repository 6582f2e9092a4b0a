import type { Fact, Grouping } from '#schema/generated/police-recorder.ts';
import { findGroupings } from '../graph/queries/find-groupings.ts';
import { listFactsOfGrouping } from '../graph/queries/list-facts-of-grouping.ts';
import { read } from '../graph/read.ts';
import type { Officer } from './deed.ts';
import { showFactsFrom } from './show-facts.ts';

/** A grouping without its facts, which are read only where somebody asks for them: a list to choose from does not. */
export type GroupingShown = Omit<Grouping, 'facts'>;

export function showGroupings(officer: Officer, ids: readonly string[]): Promise<readonly GroupingShown[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return read(officer.equipment.graph, async (asking) => {
    const found = await asking.ask(findGroupings, { groupings: ids });
    return found.map(({ id, name, aliases, parts, partOf }) => ({ id, name, aliases, parts, partOf }));
  });
}

/** All that the police have entered about a grouping itself, of one moment. */
export function showFactsOfGrouping(officer: Officer, grouping: string): Promise<readonly Fact[]> {
  return read(officer.equipment.graph, async (asking) => {
    const facts = (await asking.ask(listFactsOfGrouping, { grouping })).map(({ id }) => id);
    return showFactsFrom(asking, officer, { facts });
  });
}
