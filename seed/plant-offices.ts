import { randomUUID } from 'node:crypto';
import { record } from '#api/graph/record.ts';
import type { Planting } from './plant-facts.ts';
import { type AssignmentRow, plantAssignments } from './queries/plant-assignments.ts';
import { plantOffices as plantOfficeRows } from './queries/plant-offices.ts';
import type { Story, StoryOffice } from './stories/story.ts';

/** Offices and the users who act for them; comes back with the assignments, to sign in with. */
export async function plantOffices(story: Story, { changing, names }: Planting): Promise<readonly AssignmentRow[]> {
  const organisation = ({ of }: StoryOffice) => {
    if (!of) return undefined;
    return 'municipality' in of ? names.municipality(of.municipality) : names.policeRegion(of.policeRegion);
  };
  const assignments = story.users.flatMap(({ name, assignments }) =>
    assignments.map(({ role, office, level }) => ({
      id: randomUUID(),
      role,
      level,
      office: names.office(office),
      user: names.user(name),
      userName: name,
    })),
  );
  await record(
    changing,
    plantOfficeRows,
    story.offices.map((office) => ({ id: names.office(office.name), name: office.name, of: organisation(office) })),
  );
  await record(changing, plantAssignments, assignments);
  return assignments;
}
