import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adviseAgainst, approveProposals, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { expectAccessible, expectNothingStored, takePicture, type Visit, visit } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pastTheGate } from '#support/past-the-gate.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  await propose();
});
afterAll(() => site.close());

async function propose(number = 'KST-101'): Promise<void> {
  const consultation = await askThePolice(site, 'Kristianstad', { number });
  await adviseAgainst(site, consultation, ['Hörby', 'Hässleholm']);
  await proposeAllTheSame(site, consultation);
}

/** Nothing is decided yet. */
const openAgain = () =>
  site.graph.driver.executeQuery("MATCH (o:Override) SET o.status = 'REQUESTED' REMOVE o.decidedAt, o.decisionReason");
beforeEach(openAgain);

async function open(options: Visit = {}, heading = 'Avsteg från polisens råd'): Promise<Page> {
  const page = await visit(site.address, options);
  await page.getByRole('button', { name: 'Dagny Påhitt' }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  return page;
}

const choose = (page: Page, which: 'Godkänn' | 'Avslå') => page.locator('.choice', { hasText: which }).click();

describe('a decision against the police’s advice', () => {
  it('shows the question, its answer and both sides’ words, and nothing of why the police advise', async () => {
    const page = await open();
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: 'Lind · KST-101' }).waitFor();
    const text = (await article.textContent()) ?? '';
    for (const part of [
      'Kristianstad (Kristianstad)',
      '2027-03-01 – 2027-09-01',
      'Placering avråds',
      'Ingrid Exempel',
      'Det finns ett hot på orten',
      'Hässleholm (Hässleholm), Hörby (Hörby)',
      'Barnen går i skolan där',
    ])
      expect(text).toContain(part);
    expect(await page.content()).not.toContain('för polisens del');
    expect(page.url()).toBe(`${site.address}/beslut`);
    await expectAccessible(page);
    await expectNothingStored(page);
    await takePicture(page, 'decide');
  });

  it('is taken with the keyboard alone, with reasons, and stands below afterwards', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Besluta' }).press('Enter');
    await page.getByText('Välj om du godkänner eller avslår.').waitFor();
    await page.getByText('Skriv skälen till beslutet.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('  Barnens behov väger tyngre. 🙂 ');
    await page.keyboard.press('Tab');
    await expectFocus(page.getByRole('button', { name: 'Godkänn avsteget' }));
    await page.keyboard.press('Enter');
    await page.getByText('Godkänt: Lind, KST-101.').waitFor();
    await page.getByRole('heading', { name: 'Inget väntar på ditt beslut' }).waitFor();
    const row = page.getByRole('row', { name: /KST-101/ });
    await expect.poll(() => row.textContent()).toMatch(/Godkänt.*Barnens behov väger tyngre\. 🙂.*Dagny Påhitt/);
    await expectAccessible(page);
    await takePicture(page, 'decided');
  });

  it('that somebody else has taken meanwhile is said so', async () => {
    const page = await open();
    await choose(page, 'Avslå');
    await page.getByLabel('Skäl').fill('För nära.');
    await site.graph.driver.executeQuery(
      "MATCH (o:Override) SET o.status = 'APPROVED', o.decisionReason = 'x', o.decidedAt = '2027-02-20T08:00:00Z'",
    );
    await page.getByRole('button', { name: 'Avslå avsteget' }).click();
    await page.getByText('Förslaget väntar inte längre.').waitFor();
  });

  it.each([
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['forced', { forcedColors: 'active' as const }],
  ])('reads well in English, %s', async (what, options) => {
    const page = await open({ path: '/?lang=en', ...options }, 'Confirming against the police’s advice');
    await page.getByRole('article').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `decide-${what}`);
  });
});

describe('what others do meanwhile', () => {
  it('is seen without asking: a proposal comes, and one that somebody else decides on is said to wait no longer', async () => {
    await pastTheGate(
      site.graph,
      "MATCH (n:Consultation|Override|Placement) WHERE NOT n.status = 'CONFIRMED' DETACH DELETE n",
    );
    const page = await visit(site.address);
    const following = page.waitForResponse('**/api/decision-maker/stream');
    await page.getByRole('button', { name: 'Dagny Påhitt' }).click();
    await following;
    await page.getByRole('heading', { name: 'Inget väntar på ditt beslut' }).waitFor();
    await propose();
    await page.getByRole('heading', { name: 'Lind · KST-101' }).waitFor();
    await page.getByLabel('Skäl').fill('För nära.');
    await approveProposals(site);
    await page.getByText('Förslaget väntar inte längre.').waitFor();
    await expectAccessible(page);
  });

  it('is not told of what one leaves for another, nor of what one has decided oneself', async () => {
    await propose('KST-102');
    const page = await open();
    const others = page.getByRole('navigation', { name: /2 förslag/ }).getByRole('button');
    // Both came at one instant of the tests' clock, so that either may stand first.
    const numberOf = async (which: string) =>
      (await others.and(page.locator(which)).textContent())?.match(/KST-\d+/)?.[0];
    const left = `${await numberOf('[aria-current]')}`;
    const next = `${await numberOf(':not([aria-current])')}`;
    const shows = (number: string) => page.getByRole('article').getByRole('heading', { name: number }).waitFor();
    await shows(left);
    await others.filter({ hasText: next }).click();
    await shows(next);
    expect(await page.locator('.told').textContent()).toBe('');
    await choose(page, 'Avslå');
    await page.getByLabel('Skäl').fill('För nära.');
    await page.getByRole('button', { name: 'Avslå avsteget' }).click();
    await shows(left);
    const told = async () => `${await page.locator('.told').textContent()}`;
    await expect.poll(told).toMatch(/^Avslaget: /);
    expect(await told()).toContain(next);
  });
});
