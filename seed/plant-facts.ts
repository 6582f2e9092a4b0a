import type { Day } from '#api/conflicts/facts.ts';
import type { FactVersion } from '#api/graph/fact-version.ts';
import { recordAffiliation } from '#api/graph/queries/record-affiliation.ts';
import { recordAlliance } from '#api/graph/queries/record-alliance.ts';
import { recordBan } from '#api/graph/queries/record-ban.ts';
import { recordPartOf } from '#api/graph/queries/record-part-of.ts';
import { recordRelatives } from '#api/graph/queries/record-relatives.ts';
import { recordRivalry } from '#api/graph/queries/record-rivalry.ts';
import { recordStay } from '#api/graph/queries/record-stay.ts';
import { recordTerritory } from '#api/graph/queries/record-territory.ts';
import { recordThreat } from '#api/graph/queries/record-threat.ts';
import { type Recording, record } from '#api/graph/record.ts';
import { datedVersionOf, versionOf } from './evidence.ts';
import type { Names } from './names.ts';
import type { Entering } from './plant-entered.ts';
import type { Story } from './stories/story.ts';

export type Planting = Entering & { readonly names: Names; readonly day: Day };

/** Facts, which the ledger names. */
async function plantFacts<Row extends { readonly version: FactVersion }>(
  { changing, name }: Planting,
  recording: Recording<Row>,
  rows: readonly Row[],
): Promise<void> {
  await record(changing, recording, rows);
  name(rows.map(({ version }) => version.fact));
}

/** What the police have recorded about groupings. */
export async function plantFactsOfGroupings(story: Story, planting: Planting): Promise<void> {
  const { names, day } = planting;
  const parts = story.groupings.flatMap(({ name, partOf = [] }) => partOf.map((whole) => ({ part: name, whole })));
  const betweenGroupings = ([a, b]: readonly [string, string]) => ({ a: names.grouping(a), b: names.grouping(b) });
  await plantFacts(
    planting,
    recordPartOf,
    parts.map(({ part, whole }) => ({
      part: names.grouping(part),
      whole: names.grouping(whole),
      version: versionOf({}, day),
    })),
  );
  await plantFacts(
    planting,
    recordRivalry,
    story.rivalries.map((told) => ({
      ...betweenGroupings(told.between),
      version: { ...datedVersionOf(told, day), level: told.level },
    })),
  );
  await plantFacts(
    planting,
    recordAlliance,
    story.alliances.map((told) => ({ ...betweenGroupings(told.between), version: datedVersionOf(told, day) })),
  );
  await plantFacts(
    planting,
    recordTerritory,
    story.territories.map((told) => ({
      grouping: names.grouping(told.grouping),
      at: names.place(told.at),
      version: datedVersionOf(told, day),
    })),
  );
}

/** What the police have recorded about people. */
export async function plantFactsOfPeople(story: Story, planting: Planting): Promise<void> {
  const { names, day } = planting;
  await plantFacts(
    planting,
    recordAffiliation,
    story.affiliations.map((told) => ({
      person: names.person(told.person),
      grouping: names.grouping(told.grouping),
      version: { ...datedVersionOf(told, day), role: told.role },
    })),
  );
  await plantFacts(
    planting,
    recordThreat,
    story.threats.map((told) => ({
      by: names.person(told.by),
      against: names.person(told.against),
      version: { ...versionOf(told, day), closed: told.closed ?? false },
    })),
  );
  await plantFacts(
    planting,
    recordRelatives,
    story.relatives.map((told) => ({
      a: names.person(told.between[0]),
      b: names.person(told.between[1]),
      version: versionOf(told, day),
    })),
  );
  await plantFacts(
    planting,
    recordStay,
    story.stays.map((told) => ({
      person: names.person(told.person),
      at: names.place(told.at),
      version: { ...datedVersionOf(told, day), kind: told.kind, legalGround: told.legalGround },
    })),
  );
  await plantFacts(
    planting,
    recordBan,
    story.bans.map((told) => ({
      person: names.person(told.person),
      at: names.place(told.at),
      version: { ...datedVersionOf(told, day), advice: told.advice ?? false },
    })),
  );
}
