import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNothingStored, takePicture, visit } from '#support/browser.ts';
import { ask, english, fillIn, readAnswer, signInAs, swedish } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

const answers = [
  [/KST-101/, 'Kristianstad (Kristianstad)', 'Placering avråds', 'Placement advised against'],
  [/KST-101/, 'Hässleholm (Hässleholm)', 'Samråd krävs', 'Consultation required'],
  [/KST-103/, 'Hörby (Hörby)', 'Underlaget räcker inte', 'The basis is not enough'],
  [/KST-101/, 'Hörby (Hörby)', 'Ingen känd risk i underlaget', 'No known risk in the basis'],
] as const;

const tellings = [
  ['Swedish, in the light', swedish, {}],
  ['English, in the dark', english, { path: '/?lang=en', colorScheme: 'dark' }],
] as const;

describe('a coordinator asks whether participants can be placed, and reads each of the four answers', () => {
  it.each(tellings)('in %s', async (how, labels, options) => {
    const page = await visit(site.address, options);
    await signInAs(page, 'Ingrid Exempel');
    for (const [number, place, ...said] of answers) {
      const word = said[labels === swedish ? 0 : 1];
      await fillIn(page, { case: number, place }, labels);
      await ask(page, labels);
      expect(await readAnswer(page)).toBe(word);
      await expectAccessible(page);
      await takePicture(page, `journey-${how}-${word}`);
      if (labels === swedish) await expectAllOfIt(page);
    }
    await expectNothingStored(page);
  });
});

async function expectAllOfIt(page: Page): Promise<void> {
  const shown = await page.getByRole('region', { name: 'Svaret' }).textContent();
  for (const part of ['Det betyder', 'Det betyder inte', 'Gör så här', 'Telefon', 'Jour', 'Kvitto', 'Regelversion'])
    expect(shown).toContain(part);
  expect(shown).toContain('Svaret gäller bara registrerade personer och placeringar.');
  expect(shown).toMatch(/K-\w{4}-\w{4}/);
}

it('leaves ledger and graph in agreement', () => expectVerified(site));
