import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { askThePolice } from '#support/advice.ts';
import { expectAccessible, takePicture, type Visit } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openFirst, openInbox } from '#support/liaison-desk.ts';
import { pastTheGate } from '#support/past-the-gate.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  await askThePolice(site, 'Kristianstad', { message: 'Lägenheten är ledig till fredag.' });
});
afterAll(() => site.close());

const run = (cypher: string) => site.graph.driver.executeQuery(cypher);
beforeEach(() =>
  run(`MATCH (c:Consultation) SET c.status = 'OPEN' REMOVE c.decision, c.reason, c.advice
    WITH c MATCH (c)-[suggests:SUGGESTS]->() DELETE suggests`),
);
const stored = async () =>
  (
    await run(`MATCH (c:Consultation) RETURN c.status AS status, c.reason AS reason, c.advice AS advice,
      COLLECT { MATCH (c)-[:SUGGESTS]->(t) RETURN t.name ORDER BY t.name } AS towns`)
  ).records[0]?.toObject();

async function open(options: Visit = {}): Promise<Page> {
  const page = await openInbox(site, options);
  await openFirst(page, /^(Samråd|Consultation)/);
  await page.getByRole('heading', { level: 1, name: /^Lind/ }).waitFor();
  return page;
}

const choose = (page: Page, which: string) => page.locator('.choice', { hasText: which }).click();
const writeTexts = async (page: Page) => {
  await page.getByLabel('Skäl för polisens del').fill('Al är placerad på orten.');
  await page.getByLabel('Meddelande till kommunen').fill('Orten är olämplig. Välj en annan.');
};

describe('a consultation', () => {
  it('shows why as a path to be read from left to right, and as a list with grades and years', async () => {
    const page = await open();
    const path = page.getByRole('img', {
      name: /^Lind – medlem – Reds – konflikt – Blues – medlem – Al – placerad i – Kristianstad/,
    });
    await path.waitFor();
    const items = page.getByRole('list', { name: 'Steg för steg' }).first().getByRole('listitem');
    await expect.poll(() => items.count()).toBe(4);
    expect(await items.nth(1).textContent()).toMatch(/Reds – konflikt – Blues.*källa 1, uppgift A/);
    await page.getByText('Lägenheten är ledig till fredag.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultation');
  });

  it('tells what each fact of a path adds, and whether another date or town would change it', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Vad skulle ändra detta?' }).click();
    await page.getByText('Utan detta: ingen träff').first().waitFor();
    const feud = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Rivaliserande grupperingar' }) });
    await feud.getByText('En lika lång vistelse från 2031-02-21: Medel.').waitFor();
    await feud.getByText('Utom räckhåll för det som träffen bygger på: ingen träff.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultation-change');
  });

  it('of a household of whom somebody does not consent says nothing of other towns or of what would change', async () => {
    const until = (day: string) =>
      pastTheGate(
        site.graph,
        "MATCH (consent:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: 'KST-101'}) SET consent.to = CASE $day WHEN '' THEN null ELSE $day END",
        { day },
      );
    onTestFinished(() => until('').then(() => undefined));
    await until('2027-02-20');
    const page = await open();
    await page.getByRole('button', { name: 'Vad skulle ändra detta?' }).click();
    await page.getByText('Någon i hushållet saknar giltigt samtycke.').waitFor();
    expect(await page.getByText('ingen träff').count()).toBe(0);
    await choose(page, 'Avråd');
    await page.getByRole('button', { name: 'Föreslå orter' }).click();
    await page.getByText('Någon i hushållet saknar giltigt samtycke.').nth(1).waitFor();
    expect(await page.getByText('orter är bedömda').count()).toBe(0);
    await expectAccessible(page);
  });

  it('is advised against with towns chosen among all, for the police one reason and for the municipality another', async () => {
    const page = await open();
    await choose(page, 'Avråd');
    await page.getByRole('button', { name: 'Föreslå orter' }).click();
    await page.getByText(/orter är bedömda för deltagaren/).waitFor();
    await page.getByRole('region', { name: /^Karta över orterna/ }).waitFor();
    await page
      .getByRole('button', { name: /, visa på kartan$/ })
      .first()
      .press('Enter');
    await page.locator('tr[data-pointed="true"]').waitFor();
    await takePicture(page, 'consultation-towns');
    await page.getByLabel('Sök ort eller län').fill('hörby');
    await page.getByRole('button', { name: 'Välj Hörby (Hörby)' }).click();
    await page.getByLabel('Sök ort eller län').fill('kristianstad');
    expect(await page.getByRole('row', { name: /^Kristianstad \(Kristianstad\)/ }).textContent()).toContain(
      'Rivaliserande grupperingar',
    );
    await expectAccessible(page);
    await writeTexts(page);
    await page.getByRole('button', { name: 'Avråd från platsen' }).click();
    await page.getByText('Svaret är skickat till kommunen.').waitFor();
    await page.getByRole('heading', { name: 'Så svarade polisen' }).waitFor();
    await page.getByRole('button', { name: 'Till inkorgen' }).click();
    await page.locator('.choice', { hasText: 'Besvarade samråd' }).click();
    const row = page.getByRole('row', { name: /Avrått.*Kristianstad.*Hörby \(Hörby\)/ });
    await row.waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultations-answered');
    await row.getByRole('button').click();
    await page.getByRole('heading', { name: 'Så svarade polisen' }).waitFor();
    expect(await stored()).toEqual({
      ...{ status: 'ADVISED_AGAINST', reason: 'Al är placerad på orten.' },
      ...{ advice: 'Orten är olämplig. Välj en annan.', towns: ['Hörby'] },
    });
    await expectAccessible(page);
  });

  it('is approved with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Svara kommunen' }).press('Enter');
    await page.getByText('Välj om du godkänner eller avråder.').waitFor();
    await page.getByText('Skriv vad kommunen ska få veta.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Ingen kvar på orten. 🙂');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Polisen har inget emot platsen.');
    await page.keyboard.press('Tab');
    await expectFocus(page.getByRole('button', { name: 'Godkänn platsen' }));
    await page.keyboard.press('Enter');
    await page.getByText('Svaret är skickat till kommunen.').waitFor();
  });

  it('keeps what was written when one goes elsewhere, and says what is too long', async () => {
    const page = await open();
    await choose(page, 'Godkänn');
    await writeTexts(page);
    await page.getByLabel('Meddelande till kommunen').fill('å'.repeat(1_001));
    await page.getByRole('button', { name: 'Till inkorgen' }).click();
    await openFirst(page, /^Samråd/);
    await page.getByRole('button', { name: 'Godkänn platsen' }).click();
    await page.getByText('För långt. Högst 1 000 tecken').waitFor();
    await expectFocus(page.getByLabel('Meddelande till kommunen'));
    expect(await page.getByLabel('Skäl för polisens del').inputValue()).toBe('Al är placerad på orten.');
  });

  it('that somebody else has answered meanwhile takes no second answer', async () => {
    const page = await open();
    await choose(page, 'Godkänn');
    await writeTexts(page);
    await run("MATCH (c:Consultation) SET c.status = 'ADVISED_AGAINST', c.decision = 'ADVISED_AGAINST'");
    await page.getByRole('button', { name: 'Godkänn platsen' }).click();
    await page.getByText('Ditt svar är inte sparat.').waitFor();
  });

  it.each([
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['forced', { forcedColors: 'active' as const }],
  ])('reads well in English, %s', async (what, options) => {
    const page = await open({ path: '/?lang=en', ...options });
    await page.getByRole('img').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `consultation-${what}`);
  });
});
