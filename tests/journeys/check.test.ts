import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNothingStored, takePicture, visit } from '#support/browser.ts';
import { ask, english, fillIn, readAnswer, signInAs, swedish } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

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

describe('a coordinator asks whether a participant can be placed', () => {
  it.each(answers)('about %s in %s and reads: %s', async (number, place, word) => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await fillIn(page, { case: number, place });
    await ask(page);
    expect(await readAnswer(page)).toBe(word);
    const shown = await page.getByRole('region', { name: 'Svaret' }).textContent();
    for (const part of ['Det betyder', 'Det betyder inte', 'Gör så här', 'Telefon', 'Jour', 'Kvitto', 'Regelversion'])
      expect(shown).toContain(part);
    expect(shown).toContain('Svaret gäller bara registrerade personer och placeringar.');
    expect(shown).toMatch(/K-\w{4}-\w{4}/);
    await expectAccessible(page);
    await expectNothingStored(page);
    await takePicture(page, `journey-${word}`);
  });

  it.each(answers)('about %s in %s in English and in the dark', async (number, place, _word, word) => {
    const page = await visit(site.address, { path: '/?lang=en', colorScheme: 'dark' });
    await signInAs(page, 'Ingrid Exempel');
    await fillIn(page, { case: number, place }, english);
    await ask(page, english);
    expect(await readAnswer(page)).toBe(word);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(page);
    await takePicture(page, `journey-dark-${word}`);
  });

  it('with the keyboard alone, and the answer is announced', async () => {
    const page = await visit(site.address);
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Ingrid Exempel' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('link', { name: 'Kontrollera plats' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: swedish.case }).focus();
    await keyboard.press('Enter');
    await page.getByRole('option', { name: /KST-101/ }).waitFor();
    await keyboard.type('KST-101');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Stödboende');
    await keyboard.press('Tab');
    await keyboard.type('Hörb');
    await page.getByRole('option', { name: 'Hörby (Hörby)' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('2027-03-01');
    await keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Svar: Ingen känd risk i underlaget.' }).waitFor();
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
  });

  it('and no one else in the browser learns of it: title and address name nobody', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
    await ask(page);
    await readAnswer(page);
    expect(await page.title()).toBe('Kontrollera plats · Isär');
    expect(page.url()).toBe(`${site.address}/kontrollera`);
  });
});
