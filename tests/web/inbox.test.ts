import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { letTimePass } from '#api/let-time-pass.ts';
import { askThePolice, openCaseOfStranger } from '#support/advice.ts';
import { expectAccessible, expectNothingStored, takePicture } from '#support/browser.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openFirst, openInbox } from '#support/liaison-desk.ts';
import { signInOfficer } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { usingAt } from '#support/use-cases.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  await askThePolice(site, 'Kristianstad', { message: 'Lägenheten är ledig till fredag.' });
  await openCaseOfStranger(site, 'KST-900');
});
afterAll(() => site.close());

describe('the inbox', () => {
  it('has consultations, alerts and requests in one list, and keeps the address free of them', async () => {
    const page = await openInbox(site);
    await page.getByRole('button', { name: /^Samråd/ }).waitFor();
    await page.getByRole('button', { name: /^Larm/ }).first().waitFor();
    await page.getByRole('button', { name: /^Verifiering KST-900/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Nationella stopp' }).count()).toBe(0);
    const row = page.getByRole('row', { name: /^Samråd/ });
    expect(await row.textContent()).toMatch(/I tur.*3 d 15 h kvar.*Hög.*Lind · KST-101.*Kristianstad/);
    await expectAccessible(page);
    await takePicture(page, 'inbox');
    await openFirst(page, /^Samråd/);
    await page.getByRole('heading', { level: 1, name: 'Lind · Kristianstad (Kristianstad)' }).waitFor();
    expect(page.url()).toBe(`${site.address}/inkorg/fraga`);
    await expect.poll(() => page.title()).toBe('Fråga · Isär');
    await expectNothingStored(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
  });

  it('after a reload of a question leads back to it', async () => {
    const page = await openInbox(site);
    await openFirst(page, /^Samråd/);
    await page.reload();
    await page.getByRole('heading', { name: 'Välj en fråga i inkorgen' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Till inkorgen' }).click();
    await page.getByRole('button', { name: /^Samråd/ }).waitFor();
  });

  it('shows an alert with its path and what to do now, and takes its acknowledgement', async () => {
    const page = await openInbox(site);
    await openFirst(page, /^Larm/);
    await page.getByRole('heading', { level: 1, name: 'Ny risk mot en placering som gäller' }).waitFor();
    await page.getByText('Bedöm hotet, ring den placerande kommunen').waitFor();
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toMatch(
      /^Hassel – medlem – Reds – medlem – Rönn – placerad i – /,
    );
    await expectAccessible(page);
    await takePicture(page, 'alert');
    await page.getByRole('button', { name: 'Kvittera larmet' }).click();
    await page.getByText('Kvitterat 2027-02-20 09:00').waitFor();
    await page.getByRole('button', { name: 'Till inkorgen' }).click();
    await page
      .getByRole('row', { name: /Larm.*Sedda/ })
      .first()
      .waitFor();
  });

  it('takes a verification, attested where nothing is known, with what was looked at', async () => {
    const page = await openInbox(site);
    await openFirst(page, /^Verifiering/);
    await page.getByRole('heading', { level: 2, name: 'Vide' }).waitFor();
    await page.getByText('Aldrig verifierad').waitFor();
    await page.getByRole('button', { name: 'Verifiera' }).click();
    await page.getByText('Skriv skälen.').waitFor();
    await expectAccessible(page);
    await page.getByText('Jag intygar att polisen inte känner till').click();
    await page.getByLabel('Vad du har kontrollerat').fill(' Register och underrättelser. ');
    await takePicture(page, 'verify');
    await page.getByRole('button', { name: 'Verifiera' }).click();
    await page.getByText('Vide är verifierad i dag.').waitFor();
    await page.getByText('Senast verifierad 2027-02-20').waitFor();
  });

  it('says that it could not be fetched, and never that it is empty', async () => {
    const page = await openInbox(site, { expectedErrors: /Failed to load resource|net::ERR/ });
    await page.getByRole('button', { name: /^Samråd/ }).waitFor();
    await page.route('**/api/police-liaison', (route) => route.abort());
    await openFirst(page, /^Samråd/);
    await page.getByRole('heading', { name: 'Frågan gick inte att hämta' }).waitFor();
    await expectAccessible(page);
    await page.unroute('**/api/police-liaison');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { level: 1, name: /Lind/ }).waitFor();
  });

  it.each([
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['forced', { forcedColors: 'active' as const }],
  ])('reads well in English, %s', async (what, options) => {
    const page = await openInbox(site, { path: '/?lang=en', ...options });
    await page.getByRole('button', { name: /^Consultation/ }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `inbox-${what}`);
  });
});

describe('a critical alert that nobody acknowledges', () => {
  const passTimeUntil = (now: string) => letTimePass(usingAt(site.graph, now));

  beforeAll(async () => {
    // Somebody acknowledged what is known of the two at 09:00.
    site.service.setNow('2027-02-20T08:05:00Z');
    const rut = await signInOfficer(site.service, 'Rut Exempel', 'RECORDER');
    const greger = await signInOfficer(site.service, 'Greger Påhitt', 'REVIEWER');
    const { id } = await rut.enter('recordThreat', { by: 'DEMO-DINA-04', against: 'DEMO-HUGO-08' });
    await greger.review(id, 'APPROVE');
  });
  const waiting = (page: Page) => page.getByRole('row', { name: /Larm.*35 min kvar.*Kritisk/ });
  const giveRole = (role: string, levels: readonly string[]) =>
    pastTheGate(site.graph, 'MATCH (one:Assignment) WHERE one.level IN $levels SET one.role = $role', { role, levels });

  it.each([
    ['REGIONAL', 'Annars går larmet vidare till nationell nivå.'],
    ['NATIONAL', 'Annars går larmet vidare till regional nivå.'],
    ['REGIONAL and NATIONAL', 'Larmet går inte vidare: ingen finns på nivåerna över.'],
  ])('says where it really goes, with nobody on the level %s', async (empty, where) => {
    const levels = empty.split(' and ');
    await giveRole('ANALYST', levels);
    onTestFinished(async () => {
      await giveRole('POLICE_LIAISON', levels);
    });
    const page = await openInbox(site);
    await waiting(page).getByRole('button').click();
    await page.getByText(`Kvittera senast 2027-02-20 09:35. ${where}`).waitFor();
  });

  it('says until when it waits and where it goes then; gone up, the regional inbox has it with what it is and since when', async () => {
    const page = await openInbox(site);
    await waiting(page).getByRole('button').click();
    await page.getByText('Kvittera senast 2027-02-20 09:35. Annars går larmet vidare till regional nivå.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'alert-waits');

    await passTimeUntil('2027-02-20T08:35:00Z');
    await page.getByText('Larmet gick vidare till regional nivå 2027-02-20 09:35.').waitFor();
    const regional = await openInbox(site, { as: 'Regina Påhitt', path: '/?lang=en' });
    await openFirst(regional, /^Alert L-\S+ \(regional level\)/);
    await regional
      .getByText('The alert went up to the regional level 2027-02-20 09:35. Those who had it keep it.')
      .waitFor();
    await regional
      .getByText('Acknowledge by 2027-02-20 10:05. Otherwise the alert goes up to the national level.')
      .waitFor();
    await expectAccessible(regional);
    await takePicture(regional, 'alert-gone-up');
    await regional.getByRole('button', { name: 'Acknowledge the alert' }).click();
    await page.getByText(/^Kvitterat/).waitFor();
  });
});

describe('national stops', () => {
  it('are recorded with all that is missing marked first, listed, and lifted with a reason, by the national level', async () => {
    const page = await openInbox(site, { as: 'Natan Exempel' });
    await page.getByRole('link', { name: 'Nationella stopp' }).click();
    await page.getByText('Inget nationellt stopp gäller nu.').waitFor();
    await page.getByRole('button', { name: 'Skriv in stoppet' }).click();
    await page.getByText('Välj den utförare som stoppet gäller.').waitFor();
    await page.getByText('Skriv ett skäl.').waitFor();
    await page.getByRole('combobox', { name: 'Utförare' }).fill('Stift');
    await page.getByRole('option', { name: 'Stiftelsen Påhittet' }).click();
    await page.getByLabel('Varför?').fill('Tillståndet är återkallat.');
    await expectAccessible(page);
    await takePicture(page, 'national-stop-form');
    await page.getByRole('button', { name: 'Skriv in stoppet' }).click();
    await page.getByText('Stoppet för Stiftelsen Påhittet är inskrivet.').waitFor();
    const row = page.getByRole('row', { name: /Stiftelsen Påhittet/ });
    expect(await row.textContent()).toMatch(/2027-02-20 – tills vidare.*Tillståndet är återkallat\./);
    await row.getByRole('button').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Häv stoppet' }).click();
    await dialog.getByText('Skriv ett skäl.').waitFor();
    await dialog.getByLabel('Varför?').fill('Tillståndet gäller igen.');
    await expectAccessible(page);
    await takePicture(page, 'national-stop-lift');
    await dialog.getByRole('button', { name: 'Häv stoppet' }).click();
    await page.getByText('Stoppet för Stiftelsen Påhittet är hävt.').waitFor();
    await page.getByText('Inget nationellt stopp gäller nu.').waitFor();
  });
});
