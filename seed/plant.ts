import type { Day } from '#api/conflicts/facts.ts';
import type { Graph } from '#api/graph/connect.ts';
import { beginFactHistories } from '#api/graph/queries/begin-fact-histories.ts';
import { recordGrouping } from '#api/graph/queries/record-grouping.ts';
import { recordPerson } from '#api/graph/queries/record-person.ts';
import { record } from '#api/graph/record.ts';
import { hashReference } from '#api/identity/reference.ts';
import { type Names, nameAll } from './names.ts';
import { plantCases, plantPlacements } from './plant-cases.ts';
import { plantEntered } from './plant-entered.ts';
import { type Planting, plantFactsOfGroupings, plantFactsOfPeople } from './plant-facts.ts';
import { readPlaces } from './plant-geodata.ts';
import { plantHomes } from './plant-homes.ts';
import { plantOffices } from './plant-offices.ts';
import { listPeopleKnown } from './queries/list-people-known.ts';
import type { AssignmentRow } from './queries/plant-assignments.ts';
import type { Story } from './stories/story.ts';

/** Identifiers of what was planted, by the names of the story. */
export type Planted = Names & {
  /** The assignment of a user, to sign in with; where one has several, that at `office`. */
  readonly assignment: (user: string, office?: string) => string;
};

/**
 * Plants a whole story in one change. A story whose people the graph has already is refused, and nothing is changed.
 * @param options.day the day from which the story's days are counted
 */
export function plantStory(
  graph: Graph,
  story: Story,
  options: { day: Day; referenceKey: Uint8Array },
): Promise<Planted> {
  const names = nameAll(story, readPlaces());
  const people = story.people.map(({ name, reference }) => ({
    id: names.person(name),
    referenceHash: hashReference(reference, options.referenceKey),
  }));
  return plantEntered(graph, options.day, async (entering) => {
    const { changing } = entering;
    const planting: Planting = { ...entering, names, day: options.day };
    const known = await changing.ask(listPeopleKnown, { hashes: people.map(({ referenceHash }) => referenceHash) });
    if (known.length > 0)
      throw new Error(`The graph already holds people of the story “${story.title}”: plant it in an empty one.`);
    await record(changing, recordPerson, people);
    await record(
      changing,
      recordGrouping,
      story.groupings.map(({ name, aliases = [] }) => ({ id: names.grouping(name), name, aliases })),
    );
    await plantFactsOfGroupings(story, planting);
    await plantFactsOfPeople(story, planting);
    await plantHomes(story, planting);
    const assignments = await plantOffices(story, planting);
    await plantCases(story, planting, assignments);
    await plantPlacements(story, planting);
    await changing.run(beginFactHistories, {});
    return { ...names, assignment: (user, office) => assignmentOf({ names, assignments }, user, office) };
  });
}

type Acting = { readonly names: Names; readonly assignments: readonly AssignmentRow[] };

function assignmentOf({ names, assignments }: Acting, user: string, office?: string): string {
  const found = assignments.find(
    (one) => one.user === names.user(user) && (office === undefined || one.office === names.office(office)),
  );
  if (!found) throw new Error(`${user} has no such assignment in the story.`);
  return found.id;
}
