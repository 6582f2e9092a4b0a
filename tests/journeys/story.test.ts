import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNothingStored, takePicture, visit } from '#support/browser.ts';
import { ask, askOnceFound, fillIn, readAnswer } from '#support/check-form.ts';
import { goTo, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';
import { openFirst, openInbox } from '#support/liaison-desk.ts';
import { perform } from '#support/placing.ts';
import { choose, fillBasis, signInOfficer } from '#support/recording.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  // Elis, once of the Greens, lives in Hörby already; nobody knows of a feud between the Greens and the Reds.
  const ingrid = await site.service.signIn(site.planted.assignment('Ingrid Exempel'));
  const stay = { caseId: site.planted.case('KST-102'), memberIds: [site.planted.person('Elis')], from: '2027-01-01' };
  const hörby = { localityId: site.planted.town('Hörby (Hörby)') };
  await perform(ingrid, 'recordExistingStay', { ...stay, place: hörby, reason: 'Efterregistrering' });
});
afterAll(() => site.close());

it('three people at once: warned, advised against, placed elsewhere, and alerted live when the police learn of a feud', async () => {
  const ingrid = await openRoom(site, 'Kontrollera plats');
  const lova = await openInbox(site);
  const rut = await visit(site.address);
  await signInOfficer(rut, 'Rut Exempel', /Registrator/);

  // The coordinator proposes, is warned, and asks the police.
  await fillIn(ingrid, { case: /KST-101/, place: 'Kristianstad (Kristianstad)' });
  await ask(ingrid);
  expect(await readAnswer(ingrid)).toBe('Placering avråds');
  await pressUntil(ingrid.getByRole('button', { name: 'Begär samråd' }), ingrid.getByText(/Samråd S-\S+ är begärt/));

  // It reaches the liaison without a reload, who advises against and suggests another town.
  await openFirst(lova, /^Samråd/);
  await lova.getByRole('heading', { level: 1, name: /^Lind/ }).waitFor();
  await lova.locator('.choice', { hasText: 'Avråd' }).click();
  await lova.getByRole('button', { name: 'Föreslå orter' }).click();
  await lova.getByLabel('Sök ort eller län').fill('hörby');
  await lova.getByRole('button', { name: 'Välj Hörby (Hörby)' }).click();
  await lova.getByLabel('Skäl för polisens del').fill('Påhittat skäl för polisens del.');
  await lova.getByLabel('Meddelande till kommunen').fill('Orten är olämplig. Pröva Hörby.');
  await pressUntil(
    lova.getByRole('button', { name: 'Avråd från platsen' }),
    lova.getByText('Svaret är skickat till kommunen.'),
  );

  // The coordinator reads it, checks the suggested town, and confirms.
  await goTo(ingrid, 'Att göra');
  await ingrid.getByRole('button', { name: 'Läs svaret' }).click();
  await ingrid.getByRole('heading', { name: 'Polisen avråder' }).waitFor();
  await ingrid.getByRole('button', { name: 'Kontrollera den här orten: Hörby (Hörby)' }).click();
  await askOnceFound(ingrid);
  expect(await readAnswer(ingrid)).toBe('Ingen känd risk i underlaget');
  await ingrid.getByText(/Jag förstår att svaret inte betyder/).click();
  await pressUntil(
    ingrid.getByRole('button', { name: 'Bekräfta placeringen' }),
    ingrid.getByText('Placeringen är bekräftad'),
  );

  // The police learn of a feud; the alert comes by itself and says neither whom nor where.
  await choose(rut, 'Gruppering', 'Reds');
  await choose(rut, 'Rival', 'Greens');
  await rut.getByText('konflikt', { exact: true }).click();
  await rut.getByLabel('Från').fill('2027-02-01');
  await fillBasis(rut);
  await pressUntil(
    rut.getByRole('main').getByRole('button', { name: 'Registrera' }),
    rut.getByRole('heading', { name: 'Registrerat' }),
  );
  await ingrid.getByText('En varning har kommit').waitFor();
  await takePicture(ingrid, 'story-alert');
  await ingrid.getByRole('button', { name: 'Visa varningen' }).click();
  const alert = ingrid.getByRole('region', { name: 'Larm' });
  await alert
    .getByText(/Ring polisens avhopparsamordnare och uppge L-/)
    .first()
    .waitFor();
  expect(await alert.textContent()).not.toMatch(/Reds|Greens|Elis|rival/i);
  await lova.getByRole('link', { name: 'Inkorg' }).click();
  await lova.getByRole('button', { name: /^Larm/ }).first().waitFor();

  for (const page of [ingrid, lova, rut]) await expectNothingStored(page);
  await expectVerified(site);
}, 180_000);
