import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { ask, choosePlace, expectFocus, fillIn, readAnswer, signInAs } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function openAnswered() {
  const page = await visit(site.address);
  await signInAs(page, 'Ingrid Exempel');
  await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
  await ask(page);
  expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
  return page;
}

describe('the answer', () => {
  it('names no answer before a question has been asked', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    const text = await page.getByRole('main').textContent();
    for (const word of ['Ingen känd risk', 'Samråd krävs', 'Placering avråds', 'Underlaget räcker inte'])
      expect(text).not.toContain(word);
    await expectAccessible(page);
  });

  it('is taken away as soon as the form asks something else, so that nobody reads it for the new place', async () => {
    const page = await openAnswered();
    await choosePlace(page, 'Kristianstad (Kristianstad)');
    await page.getByRole('heading', { name: 'Frågan är ändrad' }).waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('Ingen känd risk');
    await expectAccessible(page);
    await takePicture(page, 'answer-changed');
  });

  it('comes back with its own question', async () => {
    const page = await openAnswered();
    await page.getByLabel('Flyttar in').fill('2027-04-01');
    await page.getByRole('button', { name: 'Visa den förra frågan och svaret' }).click();
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
    await expect.poll(() => page.getByLabel('Flyttar in').inputValue()).toBe('2027-03-01');
  });

  it('is asked for anew, with another receipt, when the same question is asked again', async () => {
    const page = await openAnswered();
    const receipt = () => page.locator('.receipt dd').first().textContent();
    const first = await receipt();
    await ask(page);
    await page
      .getByText(first ?? '')
      .first()
      .waitFor({ state: 'detached' });
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
    expect(await receipt()).not.toBe(first);
  });

  it('says why a home cannot be used, and that nothing was judged', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await fillIn(page, { case: /KST-101/, place: 'Boendet Almen (Kristianstad)' });
    await ask(page);
    await page.getByRole('heading', { name: 'Platsen kan inte användas' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Någon riskbedömning är inte gjord.');
    await expectAccessible(page);
    await takePicture(page, 'answer-unavailable');
  });

  it('marks what the service objects to, and takes the reader there', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)', offer: 'x'.repeat(201) });
    await ask(page);
    await page.getByRole('heading', { name: 'Frågan kunde inte ställas' }).waitFor();
    await page.getByText('Texten är för lång.').waitFor();
    await expectFocus(page.getByLabel('Erbjudande'));
    expect(await page.getByLabel('Erbjudande').inputValue()).toHaveLength(201);
    await expectAccessible(page);
    await takePicture(page, 'answer-invalid');
  });
});
