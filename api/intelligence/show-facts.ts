import type { Fact as PresentedFact } from '#schema/generated/police-recorder.ts';
import { today } from '../clock.ts';
import { findAreas } from '../graph/queries/find-areas.ts';
import { type Asking, read } from '../graph/read.ts';
import type { Officer } from './deed.ts';
import { presentFact } from './present-fact.ts';
import { isGrouping, isPerson, listFacts } from './stored-facts.ts';

type References = ReadonlyMap<string, string>;
const none: References = new Map();

/** Facts as the officer may see them, in the order asked for, all of one moment. */
export const showFacts = (
  officer: Officer,
  facts: readonly string[],
  references: References = none,
): Promise<readonly PresentedFact[]> =>
  read(officer.equipment.graph, (asking) => showFactsFrom(asking, officer, { facts, references }));

/** The same within a read of several questions. */
export async function showFactsFrom(
  asking: Asking,
  { equipment: { clock }, viewer }: Officer,
  { facts, references = none }: { readonly facts: readonly string[]; readonly references?: References },
): Promise<readonly PresentedFact[]> {
  const stored = await listFacts(asking, facts);
  const places = stored.map(({ end }) => end).filter((end) => !isPerson(end) && !isGrouping(end));
  const ids = [...new Set(places.map(({ id }) => id))];
  const areas = ids.length === 0 ? [] : await asking.ask(findAreas, { areas: ids });
  const looking = {
    ...{ user: viewer.id, now: clock.now(), today: today(clock), references },
    areas: new Map(areas.map((area) => [area.id, area])),
  };
  return stored.map((fact) => presentFact(fact, looking));
}
