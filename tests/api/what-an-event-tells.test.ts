import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adviseAgainst, approveProposals, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { doAs } from '#support/audience.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { type Listening, listenAs } from '#support/event-stream.ts';
import { type Officer, signInOfficer } from '#support/officer.ts';
import { ending, perform } from '#support/placing.ts';
import type { Client } from '#support/service.ts';

/** An event without a content tells that something happened: to whom that is none of their business, none may come. */
let site: DemonstrationSite;
let ingrid: Client;
let rut: Officer;
let open: Listening[] = [];
beforeAll(async () => {
  site = await openDemonstrationSite();
  ingrid = await site.service.signIn(site.planted.assignment('Ingrid Exempel'));
  rut = await signInOfficer(site.service, 'Rut Exempel', 'RECORDER');
});
afterEach(() => {
  for (const listening of open) listening.close();
  open = [];
});
afterAll(() => site.close());

async function listen(name: string, audience: string, query: string): Promise<Listening> {
  const listening = await listenAs(await site.service.signIn(site.planted.assignment(name)), audience, query);
  expect(listening.status).toBe(200);
  open.push(listening);
  return listening;
}
const nothing = (listening: Listening) => expect(listening.next(1_500)).rejects.toThrow('no event came in time');

describe('whoever records facts', () => {
  test('is not told that somebody has left a placement, and is told of facts', async () => {
    const asked = {
      caseId: site.planted.case('KST-101'),
      offer: 'Jourlägenhet',
      place: { localityId: site.planted.town('Kristianstad (Kristianstad)') },
    };
    const sent = { ...asked, to: '2027-02-23', reason: 'Threatened at home.' };
    const { placement } = await perform(ingrid, 'placeInEmergency', sent);
    const officer = await listen('Rut Exempel', 'police-recorder', 'subscription { factsChanged }');
    const told = await perform(ingrid, 'endPlacement', ending(placement?.id ?? '', '2027-02-22', 'REMAINS'));
    expect(told).toMatchObject({ __typename: 'Placement' });
    await nothing(officer);
    await rut.enter('recordThreat', { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
    expect((await officer.next())?.event).toBe('next');
  });
});

describe('whoever decides on proposals', () => {
  test('is told of one that comes and is decided on, and not of what becomes of it afterwards', async () => {
    const consultationId = await askThePolice(site, 'Kristianstad');
    await adviseAgainst(site, consultationId);
    const dagny = await listen('Dagny Påhitt', 'decision-maker', 'subscription { proposalsChanged }');
    await proposeAllTheSame(site, consultationId);
    expect((await dagny.next())?.event).toBe('next');
    await approveProposals(site);
    expect((await dagny.next())?.event).toBe('next');
    await withdraw(consultationId);
    await nothing(dagny);
  });

  test('is told once of one that waits no longer', async () => {
    const consultationId = await askThePolice(site, 'Kristianstad');
    await adviseAgainst(site, consultationId);
    await proposeAllTheSame(site, consultationId);
    const dagny = await listen('Dagny Påhitt', 'decision-maker', 'subscription { proposalsChanged }');
    await withdraw(consultationId);
    expect((await dagny.next())?.event).toBe('next');
    await nothing(dagny);
  });
});

async function withdraw(consultationId: string): Promise<void> {
  const show = '... on Consultation { id }';
  const told = await doAs(
    ingrid,
    { audience: 'coordinator', mutation: 'withdrawConsultation', show },
    { consultationId },
  );
  expect(told.id).toBe(consultationId);
}
