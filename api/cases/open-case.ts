import { randomUUID } from 'node:crypto';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { findCaseNumber } from '../graph/queries/find-case-number.ts';
import { findPeopleByHash } from '../graph/queries/find-people-by-hash.ts';
import { recordCase } from '../graph/queries/record-case.ts';
import { recordCaseAssignment } from '../graph/queries/record-case-assignment.ts';
import { recordConsent } from '../graph/queries/record-consent.ts';
import { recordHouseholdMember } from '../graph/queries/record-household-member.ts';
import { recordPerson } from '../graph/queries/record-person.ts';
import { record } from '../graph/record.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import { hashReference } from '../identity/reference.ts';
import { invalid, readInput } from '../intelligence/read-input.ts';
import type { Deciding, Decision, Outcome } from '../ledger/carry-out.ts';
import { type Actor, act, nothing } from '../placements/act.ts';
import { askForVerification } from './ask-for-verification.ts';
import { type NewMember, newCase } from './new-case.ts';

/**
 * A case with its household. People whom the police or another municipality have entered already are found by their reference, all
 * others are made, and nothing tells which it was. Authority: DESIGN, "From question to placement", 0.
 */
export async function openCase(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(newCase, sent);
  if (!('read' in input)) return input;
  const { operationId, caseNumber, participant, household, requestVerification } = input.read;
  const members = [participant, ...household].map((one) => hashed(one, actor.equipment));
  const again = members.findIndex((one, at) => members.some((other, before) => before < at && isSame(one, other)));
  if (again > 0) return invalid(`household.${again - 1}.reference`, 'DUPLICATE');
  const content = { caseNumber, members, requestVerification };
  const fresh = { case: randomUUID(), household: randomUUID(), persons: members.map(() => randomUUID()) };
  return act(actor, { action: 'OPEN_CASE', operationId, content }, (changing) =>
    enter(changing, actor, { ...content, fresh }),
  );
}

type Member = Omit<NewMember, 'reference'> & { readonly referenceHash: string };

const hashed = ({ reference, ...member }: NewMember, { referenceKey }: Equipment): Member => ({
  ...member,
  referenceHash: hashReference(reference, referenceKey),
});

const isSame = (one: Member, other: Member): boolean => one.referenceHash === other.referenceHash;

type Entry = {
  readonly caseNumber: string;
  readonly members: readonly Member[];
  readonly requestVerification: boolean;
  readonly fresh: { readonly case: string; readonly household: string; readonly persons: readonly string[] };
};

async function enter(changing: Deciding, { equipment, viewer }: Actor, entry: Entry): Promise<Decision> {
  const { caseNumber, fresh, requestVerification } = entry;
  const municipality = municipalityOf(viewer);
  const taken = await changing.ask(findCaseNumber, { municipality, caseNumber });
  // It tells of a case that may be another unit's.
  if (taken.length > 0) return nothing(invalid('caseNumber', 'DUPLICATE'));
  const persons = await findOrMake(changing, entry);
  const day = today(equipment.clock);
  const { id: assignment, office } = viewer.assignment;
  const opened = {
    id: fresh.case,
    caseNumber,
    status: 'OPEN',
    openedOn: day,
    municipality,
    office: office.id,
  } as const;
  await record(changing, recordCase, [{ ...opened, household: fresh.household, participant: persons[0]?.id ?? '' }]);
  await record(changing, recordCaseAssignment, [{ case: fresh.case, assignment }]);
  const moving = persons.map(({ id, pseudonym }) => ({ case: fresh.case, person: id, pseudonym, from: day }));
  await record(changing, recordHouseholdMember, moving);
  const consents = persons.flatMap((one) => consentOf(one, fresh.case));
  await record(changing, recordConsent, consents);
  const touched = { ...nothingTouched, persons: persons.map(({ id }) => id) };
  await rejudge(changing, touched, equipment.clock);
  if (requestVerification) await askForVerification(changing, { case: fresh.case, assignment }, equipment.clock);
  return { outcome: { type: 'ExitCase', id: fresh.case }, touched, body: { case: fresh.case } };
}

type Known = Member & { readonly id: string };

async function findOrMake(changing: Deciding, { members, fresh }: Entry): Promise<readonly Known[]> {
  const rows = members.map(({ referenceHash }, at) => ({ id: fresh.persons[at] ?? '', referenceHash }));
  await record(changing, recordPerson, rows);
  const people = await changing.ask(findPeopleByHash, { hashes: members.map(({ referenceHash }) => referenceHash) });
  const ids = new Map(people.map(({ id, referenceHash }) => [referenceHash, id]));
  return members.map((member) => ({ ...member, id: ids.get(member.referenceHash) ?? '' }));
}

const consentOf = ({ id, consentFrom, consentTo, consentByGuardian }: Known, exitCase: string) =>
  consentFrom === undefined
    ? []
    : [
        {
          id: randomUUID(),
          case: exitCase,
          person: id,
          from: consentFrom,
          to: consentTo,
          byGuardian: consentByGuardian,
        },
      ];
