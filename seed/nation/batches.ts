import type { DatedVersion, FactVersion } from '#api/graph/fact-version.ts';
import { recordAffiliation } from '#api/graph/queries/record-affiliation.ts';
import { recordAlliance } from '#api/graph/queries/record-alliance.ts';
import { recordBan } from '#api/graph/queries/record-ban.ts';
import { recordCase } from '#api/graph/queries/record-case.ts';
import { recordCaseAssignment } from '#api/graph/queries/record-case-assignment.ts';
import { recordConsent } from '#api/graph/queries/record-consent.ts';
import { recordFactChanges } from '#api/graph/queries/record-fact-changes.ts';
import { recordGrouping } from '#api/graph/queries/record-grouping.ts';
import { recordHouseholdMember } from '#api/graph/queries/record-household-member.ts';
import { recordPartOf } from '#api/graph/queries/record-part-of.ts';
import { type PlacementRow, recordPlacement } from '#api/graph/queries/record-placement.ts';
import { recordPlacementStop } from '#api/graph/queries/record-placement-stop.ts';
import { recordRelatives } from '#api/graph/queries/record-relatives.ts';
import { recordRivalry } from '#api/graph/queries/record-rivalry.ts';
import { recordStay } from '#api/graph/queries/record-stay.ts';
import { recordTerritory } from '#api/graph/queries/record-territory.ts';
import { recordThreat } from '#api/graph/queries/record-threat.ts';
import { recordVerification } from '#api/graph/queries/record-verification.ts';
import { type Recording, record } from '#api/graph/record.ts';
import { hashReference } from '#api/identity/reference.ts';
import type { Entering } from '../plant-entered.ts';
import { plantAssignments } from '../queries/plant-assignments.ts';
import { plantClosures } from '../queries/plant-closures.ts';
import { plantFacilities } from '../queries/plant-facilities.ts';
import { plantHomeUsers } from '../queries/plant-home-users.ts';
import { plantOffices } from '../queries/plant-offices.ts';
import { plantPeople } from '../queries/plant-people.ts';
import { plantPermits } from '../queries/plant-permits.ts';
import { plantSuppliers } from '../queries/plant-suppliers.ts';
import { plantUnits } from '../queries/plant-units.ts';
import type { Nation } from './nation.ts';
import { staffOf } from './staff.ts';

export type Planting = {
  readonly referenceKey: Uint8Array;
  /** Users in all municipalities and police regions; without, cases belong to nobody. */
  readonly staffed: boolean;
};

/** Rows of one kind that are written in one change. */
export type Batch = { readonly count: number; readonly write: (entering: Entering) => Promise<void> };

/** What one transaction may hold: a few tens of megabytes of the database's heap. */
const rowsInOneChange = 10_000;

/** A whole nation but its placements, in stages: everything is found by what came in the stages before it. */
export function stagesOf(nation: Nation, { referenceKey, staffed }: Planting): readonly (readonly Batch[])[] {
  const staff = staffed ? staffOf(nation) : { offices: [], assignments: [], cases: [] };
  const units = nation.homes.flatMap((home) => home.units);
  const people = nation.people.map(({ id, reference }) => ({
    id,
    referenceHash: hashReference(reference, referenceKey),
  }));
  const alone = [
    inBatches(plantPeople, people),
    inBatches(
      recordGrouping,
      nation.groupings.map(({ id, name }) => ({ id, name, aliases: [] })),
    ),
    inBatches(plantSuppliers, nation.suppliers),
    inBatches(plantOffices, [...nation.offices, ...staff.offices]),
  ];
  const homesAndCases = [
    inBatches(
      plantFacilities,
      nation.homes.map(({ town: _town, units: _units, ...home }) => home),
    ),
    inBatches(plantAssignments, staff.assignments),
    inBatches(
      recordCase,
      nation.cases.map(({ row }) => row),
    ),
  ];
  const known = [
    inBatches(plantUnits, units),
    inBatches(plantPermits, nation.permits),
    inBatches(plantClosures, nation.closures),
    inBatches(plantHomeUsers, nation.users),
    inBatches(recordPlacementStop, nation.stops),
    facts(recordPartOf, nation.parts),
    facts(recordRivalry, nation.rivalries),
    facts(recordAlliance, nation.alliances),
    facts(recordTerritory, nation.territories),
    facts(recordAffiliation, nation.affiliations),
    facts(recordThreat, nation.threats),
    facts(recordRelatives, nation.relatives),
    facts(recordStay, nation.stays),
    facts(recordBan, nation.bans),
    inBatches(recordCaseAssignment, staff.cases),
    inBatches(recordHouseholdMember, nation.members),
    inBatches(recordConsent, nation.consents),
    inBatches(recordVerification, nation.verifications),
  ];
  return [alone, homesAndCases, known].map((stage) => stage.flat());
}

export const placementsIn = (placements: readonly PlacementRow[]): readonly Batch[] =>
  cut(placements, async (some, { changing, seq, name }) => {
    await record(
      changing,
      recordPlacement,
      some.map((row) => ({ ...row, opened: seq })),
    );
    name(some.map(({ id }) => id));
  });

const inBatches = <Row extends object>(recording: Recording<Row>, rows: readonly Row[]): readonly Batch[] =>
  cut(rows, (some, { changing }) => record(changing, recording, some));

type Writing<Row> = (some: readonly Row[], entering: Entering) => Promise<void>;

function cut<Row>(rows: readonly Row[], write: Writing<Row>): readonly Batch[] {
  return Array.from({ length: Math.ceil(rows.length / rowsInOneChange) }, (_, index) => {
    const some = rows.slice(index * rowsInOneChange, (index + 1) * rowsInOneChange);
    return { count: some.length, write: (entering) => write(some, entering) };
  });
}

/** Facts of the police, each with the beginning of its history. */
function facts<Row extends { readonly version: FactVersion | DatedVersion }>(
  recording: Recording<Row>,
  rows: readonly Row[],
): readonly Batch[] {
  return [
    ...cut(rows, async (some, { changing, name }) => {
      await record(changing, recording, some);
      name(some.map(({ version }) => version.fact));
    }),
    ...inBatches(
      recordFactChanges,
      rows.map(({ version }) => beginningOf(version)),
    ),
  ];
}

const beginningOf = ({ id, fact, pending, recordedAt, recordedBy, reason }: FactVersion) => ({
  id,
  fact,
  version: id,
  number: 1,
  kind: 'RECORDED',
  status: pending ? 'PENDING' : 'APPROVED',
  at: recordedAt,
  by: recordedBy,
  user: recordedBy,
  reason,
});
