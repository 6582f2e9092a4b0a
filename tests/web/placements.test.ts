import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture } from '#support/browser.ts';
import { ask, choosePlace, expectFocus, fillIn, readAnswer } from '#support/check-form.ts';
import { expectNoOverflow, goTo, narrowAndDark, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { place } from '#support/placing.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());
beforeEach(() => forgetOwn());

/** Every test begins without a placement of Kristianstad's own. */
const forgetOwn = () =>
  pastTheGate(
    site.graph,
    `MATCH (e:ExitCase)<-[:DECIDED_IN]-(n:Placement) WHERE e.caseNumber STARTS WITH 'KST' DETACH DELETE n`,
  );

const hörby = { town: 'Hörby (Hörby)' } as const;
const placeAlva = (from: string, to?: string) =>
  place(site, {
    case: 'KST-101',
    person: 'Alva',
    at: hörby,
    from,
    ...(to !== undefined && { to }),
  });
const openHörby = async (page: Page) => {
  await page.getByRole('button', { name: 'Hörby (Hörby)' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hörby (Hörby)' }).waitFor();
};
const dialog = (page: Page) => page.getByRole('alertdialog');

describe('confirming', () => {
  it('asks first that the coordinator says what the answer does not mean, and then shows the placement', async () => {
    const page = await openRoom(site, 'Kontrollera plats');
    await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
    await ask(page);
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
    await page.getByRole('button', { name: 'Bekräfta placeringen' }).click();
    await page.getByText('Kryssa i rutan om du har läst och förstått.').waitFor();
    await expectFocus(page.getByRole('checkbox', { name: /Jag förstår/ }));
    await page.getByText(/Jag förstår att svaret inte betyder/).click();
    await pressUntil(
      page.getByRole('button', { name: 'Bekräfta placeringen' }),
      page.getByText('Placeringen är bekräftad'),
    );
    await expectAccessible(page);
    await takePicture(page, 'confirmed');
    await page.getByRole('button', { name: 'Visa placeringen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hörby (Hörby)' }).waitFor();
    await takePicture(page, 'placement');
  });

  it('shows the new answer beside the old where the basis has got worse meanwhile', async () => {
    const page = await openRoom(site, 'Kontrollera plats');
    await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
    await ask(page);
    await page.getByText(/Jag förstår att svaret inte betyder/).click();
    await place(site, { case: 'MMO-201', person: 'Bo', at: hörby, from: '2027-01-01' });
    await pressUntil(
      page.getByRole('button', { name: 'Bekräfta placeringen' }),
      page.getByRole('heading', { name: 'Svaret har ändrats' }),
    );
    await expect
      .poll(() => page.locator('.answer-small-word').allTextContents())
      .toEqual(['Ingen känd risk i underlaget', 'Placering avråds']);
    await expectAccessible(page);
    await takePicture(page, 'outdated');
    await expect.poll(() => page.getByRole('main').locator('.answer-word').count()).toBe(1);
    expect(await readAnswer(page)).toBe('Placering avråds');
    await page.getByRole('button', { name: 'Begär samråd' }).waitFor();
    await pastTheGate(
      site.graph,
      `MATCH (e:ExitCase {caseNumber: 'MMO-201'})<-[:DECIDED_IN]-(n:Placement {from: '2027-01-01'}) DETACH DELETE n`,
    );
  });
});

describe('in an emergency', () => {
  it('a place is confirmed at once with a reason, for at most three days, and its answer is shown all the same', async () => {
    const page = await openRoom(site, 'Kontrollera plats', narrowAndDark);
    await page.getByRole('button', { name: 'Placera akut' }).click();
    await page.getByText('Välj ärende, vilka som flyttar, erbjudande och plats i formuläret först.').waitFor();
    await fillIn(page, { case: /KST-101/, place: 'Kristianstad (Kristianstad)' });
    await page.getByRole('button', { name: 'Placera akut' }).click();
    await expect.poll(() => dialog(page).getByRole('radio').count()).toBe(3);
    await dialog(page).getByRole('button', { name: 'Placera akut' }).click();
    await dialog(page).getByText('Skriv varför det inte kan vänta.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'emergency');
    await dialog(page).getByLabel('Varför kan det inte vänta?').fill('Står utan bostad i natt.');
    await pressUntil(
      dialog(page).getByRole('button', { name: 'Placera akut' }),
      page.getByRole('heading', { name: 'Placerad akut till 2027-02-23' }),
    );
    expect(await readAnswer(page)).toBe('Placering avråds');
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'emergency-done');
  });
});

describe('a placement that has begun', () => {
  it('has its presence confirmed, is shortened, and is ended with what comes then', async () => {
    await placeAlva('2027-02-01', '2027-09-01');
    const page = await openRoom(site, 'Mina placeringar');
    await openHörby(page);
    await expectAccessible(page);
    await takePicture(page, 'placement-begun');
    await page.getByRole('button', { name: 'Bekräfta vistelsen' }).click();
    await dialog(page).getByLabel('Sågs där den').fill('2027-03-20');
    await pressUntil(
      dialog(page).getByRole('button', { name: 'Bekräfta vistelsen' }),
      dialog(page).getByText('Dagarna går inte ihop.'),
    );
    await dialog(page).getByLabel('Sågs där den').fill('2027-02-19');
    await pressUntil(dialog(page).getByRole('button', { name: 'Bekräfta vistelsen' }), page.getByText('2027-02-19'));
    await page.getByRole('button', { name: 'Korta' }).click();
    await dialog(page).getByLabel('Ny dag för utflyttning').fill('2027-06-01');
    await pressUntil(dialog(page).getByRole('button', { name: 'Korta' }), page.getByText('2027-02-01 – 2027-06-01'));
    await page.getByRole('button', { name: 'Avsluta' }).click();
    await dialog(page).getByRole('button', { name: 'Avsluta' }).click();
    await dialog(page).getByText('Välj vad som händer sedan.').waitFor();
    await dialog(page).getByText('De har flyttat till en plats som vi vet').click();
    await choosePlace(page, 'Osby (Osby)');
    await expectAccessible(page);
    await takePicture(page, 'placement-end');
    await pressUntil(
      dialog(page).getByRole('button', { name: 'Avsluta' }),
      page.getByText('Avslutad', { exact: true }),
    );
  });

  it('is moved by a check of another place, which takes its place', async () => {
    await placeAlva('2027-02-01');
    const page = await openRoom(site, 'Mina placeringar');
    await openHörby(page);
    await page.getByRole('button', { name: 'Flytta…' }).click();
    await page.getByText('Du ändrar en placering').waitFor();
    await page.getByLabel('Erbjudande').fill('Lägenhet');
    await choosePlace(page, 'Osby (Osby)');
    await page.getByLabel('Flyttar in').fill('2027-03-01');
    await ask(page);
    await readAnswer(page);
    await takePicture(page, 'placement-move');
  });
});

describe('a placement that has not begun', () => {
  it('is taken back with a reason, without which it is not', async () => {
    await placeAlva('2027-05-01');
    const page = await openRoom(site, 'Mina placeringar');
    await openHörby(page);
    await page.getByRole('button', { name: 'Ta tillbaka' }).click();
    await dialog(page).getByRole('button', { name: 'Ta tillbaka' }).click();
    await dialog(page).getByText('Skriv ett skäl.').waitFor();
    await dialog(page).getByLabel('Skäl').fill('Det blev en annan lösning.');
    await pressUntil(
      dialog(page).getByRole('button', { name: 'Ta tillbaka' }),
      page.getByText('Tillbakatagen', { exact: true }),
    );
    await goTo(page, 'Mina placeringar');
    await page.getByRole('heading', { name: 'Inga placeringar här' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'placements-empty');
  });
});

describe('what already is', () => {
  it('is recorded afterwards, with all that is missing marked first', async () => {
    const page = await openRoom(site, 'Mina placeringar');
    await page.getByRole('button', { name: 'Efterregistrera en vistelse' }).click();
    await page.getByRole('button', { name: 'Efterregistrera vistelsen' }).click();
    await page.getByText('Välj det ärende som frågan gäller.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'existing-missing');
    await page.getByRole('button', { name: 'Ärende' }).click();
    await page.getByRole('option', { name: /KST-101/ }).click();
    await choosePlace(page, 'Hörby (Hörby)');
    await page.getByLabel('Flyttar in').fill('2026-12-01');
    await page.getByLabel('Hur kom den fram?').fill('Berättade det själv.');
    await pressUntil(
      page.getByRole('button', { name: 'Efterregistrera vistelsen' }),
      page.getByRole('heading', { level: 1, name: 'Hörby (Hörby)' }),
    );
    await page.getByText('Efterregistrerad', { exact: true }).waitFor();
  });

  it('a stop for a supplier is recorded', async () => {
    const page = await openRoom(site, 'Mina placeringar');
    await page.getByRole('button', { name: 'Skriv in placeringsstopp' }).click();
    await page.getByRole('button', { name: 'Utförare' }).click();
    await page.getByRole('option', { name: 'Stiftelsen Påhittet' }).click();
    await page.getByLabel('Varför?').fill('Brister i tillsynen.');
    await expectAccessible(page);
    await takePicture(page, 'stop');
    await pressUntil(page.getByRole('button', { name: 'Skriv in stoppet' }), page.getByText('Stoppet är inskrivet'));
  });
});
