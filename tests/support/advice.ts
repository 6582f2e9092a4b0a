import { askAs, doAs } from '#support/audience.ts';
import type { DemonstrationSite } from '#support/demonstration-site.ts';
import { type Client, testDay } from '#support/service.ts';

type Town = 'Kristianstad' | 'Hörby' | 'Hässleholm' | 'Malmö';
type Site = Pick<DemonstrationSite, 'service' | 'planted'>;

const coordinator = { audience: 'coordinator' } as const;

/** Ingrid checks a town for one of her cases and asks the police; the identifier of the consultation comes back. */
export async function askThePolice(site: Site, town: Town, { number = 'KST-101', message = '' } = {}): Promise<string> {
  const ingrid = await signIn(site, 'Ingrid Exempel');
  const place = { localityId: site.planted.town(`${town} (${town})`) };
  const question = { caseId: site.planted.case(number), offer: 'Stödboende, ramavtal 7', place };
  const checking = { ...coordinator, mutation: 'checkPlacement', show: '... on PlacementCheck { id answer }' };
  const { id: checkId } = await doAs(ingrid, checking, { ...question, from: '2027-03-01', to: '2027-09-01' });
  const requesting = { ...coordinator, mutation: 'requestConsultation', show: '... on Consultation { id }' };
  const asked = await doAs(ingrid, requesting, { checkId, ...(message && { message }) });
  if (asked.id === undefined) throw new Error(`the police were not asked: ${asked.__typename}`);
  return asked.id;
}

/** Lova advises against, and suggests towns. */
export async function adviseAgainst(site: Site, consultationId: string, suggest: readonly Town[] = []): Promise<void> {
  const deciding = {
    audience: 'police-liaison',
    mutation: 'decideConsultation',
    show: '... on LiaisonConsultation { id } ... on InvalidInput { field problem }',
  } as const;
  await doAs(await signIn(site, 'Lova Exempel'), deciding, {
    ...{ consultationId, decision: 'ADVISE_AGAINST', reason: 'Påhittat skäl för polisens del.' },
    advice: 'Det finns ett hot på orten som vi bedömer som allvarligt. Välj hellre någon av orterna vi föreslår.',
    suggestedLocalityIds: suggest.map((town) => site.planted.town(`${town} (${town})`)),
  });
}

/** Lova has nothing against it. */
export async function approvePlace(site: Site, consultationId: string): Promise<void> {
  const deciding = { audience: 'police-liaison', mutation: 'decideConsultation', show: '' } as const;
  await doAs(await signIn(site, 'Lova Exempel'), deciding, {
    ...{ consultationId, decision: 'APPROVE', suggestedLocalityIds: [] },
    ...{ reason: 'Påhittat skäl för polisens del.', advice: 'Vi ser inget hinder. Hör av er om något ändras.' },
  });
}

/** Ingrid proposes it all the same. */
export async function proposeAllTheSame(site: Site, consultationId: string): Promise<void> {
  const proposing = { ...coordinator, mutation: 'requestOverride', show: '... on Consultation { id }' };
  const reason = 'Barnen går i skolan där och mormor bor i huset intill. Familjen har övervägt de andra orterna.';
  await doAs(await signIn(site, 'Ingrid Exempel'), proposing, { consultationId, reason });
}

/** Ingrid opens a case for somebody whom nobody knows, with consent: the police are asked to verify. */
export async function openCaseOfStranger(site: Site, caseNumber: string): Promise<void> {
  const ingrid = await signIn(site, 'Ingrid Exempel');
  const opening = { ...coordinator, mutation: 'openCase', show: '... on ExitCase { id }' };
  const participant = { reference: `DEMO-NY-${caseNumber}`, pseudonym: 'Vide', consentFrom: testDay };
  await doAs(ingrid, opening, { caseNumber, participant, household: [] });
}

/** Alva turns out to live where her rival is: stored, judged, alerted. */
export async function recordStayInKristianstad(site: Site): Promise<void> {
  const recording = { ...coordinator, mutation: 'recordExistingStay', show: '... on Placement { id }' };
  await doAs(await signIn(site, 'Ingrid Exempel'), recording, {
    caseId: site.planted.case('KST-101'),
    place: { localityId: site.planted.town('Kristianstad (Kristianstad)') },
    ...{ from: '2027-02-19', reason: 'Berättade det själv.' },
  });
}

/** Dagny approves what waits for her. */
export async function approveProposals(site: Site): Promise<void> {
  const dagny = await signIn(site, 'Dagny Påhitt');
  const { proposals } = await askAs(dagny, 'decision-maker', '{ proposals { id } }');
  const deciding = { audience: 'decision-maker', mutation: 'decideOverride', show: '' } as const;
  for (const { id: proposalId } of proposals)
    await doAs(dagny, deciding, { proposalId, decision: 'APPROVE', reason: 'Barnens behov väger tyngre.' });
}

const signIn = ({ service, planted }: Site, name: string): Promise<Client> => service.signIn(planted.assignment(name));
