import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adviseAgainst, approvePlace, approveProposals, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { expectAccessible, takePicture } from '#support/browser.ts';
import { ask, expectFocus, fillIn, readAnswer } from '#support/check-form.ts';
import { expectNoOverflow, goTo, narrowAndDark, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { place } from '#support/placing.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());
/** Every test begins without anything asked, placed or withdrawn of Kristianstad's own. */
beforeEach(async () => {
  await run(`MATCH (e:ExitCase)<-[:DECIDED_IN]-(n:Placement) WHERE e.caseNumber STARTS WITH 'KST' DETACH DELETE n`);
  await run('MATCH (n:Consultation|Override|PlacementCheck) DETACH DELETE n');
  await pastTheGate(site.graph, 'MATCH (consent:Consent) REMOVE consent.withdrawnOn');
});

const run = (cypher: string) => site.graph.driver.executeQuery(cypher);
const openFirstConsultation = async (page: Page) => {
  await goTo(page, 'Samråd');
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: /Samråd S-/ }).waitFor();
};
const confirm = (page: Page) => page.getByRole('button', { name: 'Bekräfta placeringen' });
const placements = async () =>
  (
    await run(`MATCH (:ExitCase {caseNumber: 'KST-101'})<-[:DECIDED_IN]-(n:Placement)-[:AT]->(town)
      RETURN n.status + ' ' + town.name AS one ORDER BY n.from`)
  ).records.map((record) => record.get('one'));

describe('a place that the police have nothing against', () => {
  it('is confirmed once their answer is read, and what came of it stays; a consent then goes only when its cost is read', async () => {
    await approvePlace(site, await askThePolice(site, 'Kristianstad'));
    const page = await openRoom(site, 'Samråd');
    await openFirstConsultation(page);
    await page.getByRole('heading', { name: 'Polisen har inget emot det' }).waitFor();
    await confirm(page).click();
    await page.getByText('Kryssa i rutan om du har läst och förstått.').waitFor();
    await expectFocus(page.getByRole('checkbox', { name: /Jag har läst polisens svar/ }));
    expect(await placements()).toEqual(['HELD Kristianstad']);
    await page.getByText(/Jag har läst polisens svar/).click();
    await expectAccessible(page);
    await takePicture(page, 'confirm-approved');
    await pressUntil(confirm(page), page.getByText('Placeringen är bekräftad'));
    await page.getByRole('heading', { name: 'Använt till en placering' }).waitFor();
    await page.getByText('Placeringen är bekräftad').waitFor();
    expect(await placements()).toEqual(['CONFIRMED Kristianstad']);
    await expectAccessible(page);
    await takePicture(page, 'confirmed-approved');
    await goTo(page, 'Mina ärenden');
    await page.getByRole('button', { name: 'KST-101', exact: true }).click();
    await page.getByRole('button', { name: 'Ta tillbaka samtycket' }).first().click();
    const dialog = page.getByRole('alertdialog');
    const withdraw = dialog.getByRole('button', { name: 'Ta tillbaka samtycket' });
    await pressUntil(withdraw, dialog.getByText('kan placeringen sluta varna för andra'));
    await dialog.getByText('Inget är ändrat än.').waitFor();
    await withdraw.click();
    await dialog.getByText('Kryssa i rutan om du har läst det.').waitFor();
    await expectFocus(dialog.getByRole('checkbox'));
    await expectAccessible(page);
    await takePicture(page, 'consent-presence-would-leave');
    await dialog.getByText('Jag har läst att placeringen kan sluta skydda andra.').click();
    await pressUntil(withdraw, page.getByRole('cell', { name: 'Saknas' }).first());
  });
});

describe('a place that the police advise against', () => {
  it('is not confirmed once the approval is gone, which is said, and is confirmed with it', async () => {
    const consultation = await askThePolice(site, 'Kristianstad');
    await adviseAgainst(site, consultation);
    await proposeAllTheSame(site, consultation);
    await approveProposals(site);
    const page = await openRoom(site, 'Samråd', narrowAndDark);
    await openFirstConsultation(page);
    await page.getByText('Beslutsfattaren har godkänt avsteget').first().waitFor();
    await page.getByText('Jag förstår att polisen avråder').click();
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'confirm-override');
    await run("MATCH (override:Override) SET override.status = 'REFUSED'");
    await pressUntil(confirm(page), page.getByText('Beslutsfattaren har sagt nej', { exact: true }));
    await page.getByRole('button', { name: 'Begär avsteg' }).waitFor();
    expect(await placements()).toEqual(['HELD Kristianstad']);
    await run("MATCH (override:Override) SET override.status = 'APPROVED'");
    await openFirstConsultation(page);
    await page.getByText('Jag förstår att polisen avråder').click();
    await pressUntil(confirm(page), page.getByText('Placeringen är bekräftad'));
    await page.getByRole('heading', { name: 'Använt till en placering' }).waitFor();
    expect(await placements()).toEqual(['CONFIRMED Kristianstad']);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'confirmed-override');
  });
});

describe('a place without known risk', () => {
  it('is asked about again where the receipt is too old, with the form as it was; beside another stay it takes its place', async () => {
    await place(site, { case: 'KST-101', person: 'Alva', at: { town: 'Hörby (Hörby)' }, from: '2027-02-01' });
    const page = await openRoom(site, 'Kontrollera plats');
    await fillIn(page, { case: /KST-101/, place: 'Osby (Osby)', offer: 'Lägenhet vid torget' });
    await ask(page);
    await readAnswer(page);
    await page.getByText(/Jag förstår att svaret inte betyder/).click();
    await run("MATCH (check:PlacementCheck) SET check.validUntil = '2027-02-20T07:00:00.000Z'");
    await pressUntil(confirm(page), page.getByText('Kvittot gäller inte längre'));
    expect(await page.getByLabel('Erbjudande').inputValue()).toBe('Lägenhet vid torget');
    expect(await confirm(page).count()).toBe(0);
    await expectAccessible(page);
    await takePicture(page, 'confirm-expired');
    const before = await page.locator('.receipt').textContent();
    await page.getByRole('button', { name: 'Kontrollera igen' }).click();
    await page.getByText(/Jag förstår att svaret inte betyder/).click();
    expect(await page.locator('.receipt').textContent()).not.toBe(before);
    await pressUntil(confirm(page), page.getByText('har redan en placering hos er samtidigt: Lind · Hörby (Hörby)'));
    await page.getByText('Inget är bekräftat än.').waitFor();
    expect(await placements()).toEqual(['CONFIRMED Hörby']);
    await expectAccessible(page);
    await takePicture(page, 'confirm-already-placed');
    await pressUntil(
      page.getByRole('button', { name: 'Låt den nya ersätta den' }),
      page.getByText('Placeringen är bekräftad'),
    );
    expect(await placements()).toEqual(['CONFIRMED Hörby', 'CONFIRMED Osby']);
    await page.getByRole('button', { name: 'Visa placeringen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Osby (Osby)' }).waitFor();
  });
});
