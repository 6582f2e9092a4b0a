import type { Contact, HouseholdMember } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import { UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { listCasesNamed } from '../graph/queries/list-cases-named.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Actor } from './act.ts';
import type { PresentedCase } from './presented.ts';

/** What all that one has asked and decided is shown with: its cases, and whom to ask at the police. */
export type Surroundings = {
  caseOf(id: string): PresentedCase;
  membersOf(caseId: string, people: readonly string[]): readonly HouseholdMember[];
  contactFor(reference: string): Contact;
};

/** Reads them for all that is to be shown at once, however much it is. Throws UnexpectedRow for a case that is not one's own. */
export async function surround({ equipment, viewer }: Actor, cases: Iterable<string>): Promise<Surroundings> {
  const { graph, clock, contacts } = equipment;
  const asked = { assignment: viewer.assignment.id, cases: [...new Set(cases)], today: today(clock) };
  const [found, region] = await Promise.all([ask(graph, listCasesNamed, asked), contacts.find(municipalityOf(viewer))]);
  const known = new Map(found.map((exitCase) => [exitCase.id, exitCase]));
  const caseOf = (id: string) => there(known.get(id));
  const { name: policeRegion, phone, dutyPhone } = region;
  return {
    caseOf,
    membersOf: (caseId, people) => caseOf(caseId).household.filter(({ id }) => people.includes(id)),
    contactFor: (reference) => ({ policeRegion, phone, dutyPhone, reference }),
  };
}

export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new UnexpectedRow('what the ledger says was entered is not there');
  return value;
}
