import type { CaseAssignmentRow } from '#api/graph/queries/record-case-assignment.ts';
import type { AssignmentRow } from '../queries/plant-assignments.ts';
import type { OfficeRow } from '../queries/plant-offices.ts';
import type { UserRole } from '../stories/story.ts';
import type { Nation } from './nation.ts';
import { openRandom } from './random.ts';

/** Who works in a nation: a coordinator in each municipality, with all its open cases, and in each police region one of every kind. */
export type Staff = {
  readonly offices: readonly OfficeRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly cases: readonly CaseAssignmentRow[];
};

const policeRoles: readonly UserRole[] = ['POLICE_LIAISON', 'RECORDER', 'REVIEWER'];

export function staffOf({ invention: { seed, country }, offices, cases }: Nation): Staff {
  const random = openRandom(seed, 'staff');
  const regions = country.geodata.policeRegions.map(({ id, name }) => ({
    id: random.uuid(),
    name: `Påhittade polisenheten, ${name}`,
    of: id,
  }));
  const act = (role: UserRole, office: OfficeRow): AssignmentRow => ({
    id: random.uuid(),
    role,
    office: office.id,
    user: random.uuid(),
    userName: `Exempel, ${office.name}`,
  });
  const coordinators = offices.map((office) => act('COORDINATOR', office));
  const at = new Map(coordinators.map(({ office, id }) => [office, id]));
  return {
    offices: regions,
    assignments: [...coordinators, ...regions.flatMap((region) => policeRoles.map((role) => act(role, region)))],
    cases: cases.flatMap(({ row }) => {
      const assignment = at.get(row.office);
      return row.status === 'OPEN' && assignment !== undefined ? [{ case: row.id, assignment }] : [];
    }),
  };
}
