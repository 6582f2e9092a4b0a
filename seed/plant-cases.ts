import { randomUUID } from 'node:crypto';
import { recordCase } from '#api/graph/queries/record-case.ts';
import { recordCaseAssignment } from '#api/graph/queries/record-case-assignment.ts';
import { recordConsent } from '#api/graph/queries/record-consent.ts';
import { recordHouseholdMember } from '#api/graph/queries/record-household-member.ts';
import { recordPlacement } from '#api/graph/queries/record-placement.ts';
import { recordVerification } from '#api/graph/queries/record-verification.ts';
import { record } from '#api/graph/record.ts';
import type { Planting } from './plant-facts.ts';
import type { AssignmentRow } from './queries/plant-assignments.ts';
import type { Story, StoryCase } from './stories/story.ts';
import { dayOf, periodOf } from './story-day.ts';

/** Cases with their households, consents and assigned users, and the verifications by the police. */
export async function plantCases(
  story: Story,
  planting: Planting,
  assignments: readonly AssignmentRow[],
): Promise<void> {
  const { changing, names, day } = planting;
  await record(
    changing,
    recordCase,
    story.cases.map((told) => ({
      id: names.case(told.number),
      caseNumber: told.number,
      status: told.closed === true ? ('CLOSED' as const) : ('OPEN' as const),
      openedOn: dayOf(told.opened, day),
      participant: names.person(told.household[0].person),
      household: randomUUID(),
      municipality: names.municipality(told.municipality),
      office: names.office(told.office),
    })),
  );
  await record(
    changing,
    recordCaseAssignment,
    story.cases.flatMap((told) => assignmentsOf(told, planting, assignments)),
  );
  await record(
    changing,
    recordHouseholdMember,
    story.cases.flatMap((told) =>
      told.household.map((member) => ({
        case: names.case(told.number),
        person: names.person(member.person),
        pseudonym: member.pseudonym,
        from: dayOf(member.from ?? told.opened, day),
        to: member.to === undefined ? undefined : dayOf(member.to, day),
      })),
    ),
  );
  await plantConsents(story, planting);
}

async function plantConsents(story: Story, { changing, names, day }: Planting): Promise<void> {
  await record(
    changing,
    recordConsent,
    story.cases.flatMap((told) =>
      told.household.flatMap(({ person, consents = [] }) =>
        consents.map((consent) => ({
          id: randomUUID(),
          case: names.case(told.number),
          person: names.person(person),
          withdrawnOn: consent.withdrawn === undefined ? undefined : dayOf(consent.withdrawn, day),
          ...periodOf(consent, day),
        })),
      ),
    ),
  );
  await record(
    changing,
    recordVerification,
    story.verifications.map(({ person, on, noneKnown = false }) => ({
      id: randomUUID(),
      person: names.person(person),
      verifiedOn: dayOf(on, day),
      noneKnown,
    })),
  );
}

export async function plantPlacements(story: Story, { changing, seq, name, names, day }: Planting): Promise<void> {
  const placements = story.placements.map((told) => ({
    id: randomUUID(),
    case: names.case(told.case),
    at: names.place(told.at),
    people: told.people.map(names.person),
    status: told.status,
    opened: seq,
    legalGround: told.legalGround,
    ...periodOf(told, day),
  }));
  await record(changing, recordPlacement, placements);
  name(placements.map(({ id }) => id));
}

/** The assignments at the case's office of the users whom it is assigned to; each of them must have one there. */
function assignmentsOf(told: StoryCase, { names }: Planting, assignments: readonly AssignmentRow[]) {
  return told.assignedTo.map((name) => {
    const found = assignments.find(
      ({ user, office }) => user === names.user(name) && office === names.office(told.office),
    );
    if (!found) throw new Error(`Case ${told.number} is assigned to ${name}, who has no assignment at its office.`);
    return { case: names.case(told.number), assignment: found.id };
  });
}
