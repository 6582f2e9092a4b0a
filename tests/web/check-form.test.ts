import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { ask, choosePlace, expectFocus, fillIn, signInAs } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function openForm(): Promise<Page> {
  const page = await visit(site.address);
  await signInAs(page, 'Ingrid Exempel');
  return page;
}

describe('the form of the check', () => {
  it('takes whoever asks too early to the first thing that is missing, and marks each', async () => {
    const page = await openForm();
    await ask(page);
    await page.getByText('Välj det ärende som frågan gäller.').waitFor();
    await expectFocus(page.getByRole('button', { name: 'Ärende' }));
    await expect.poll(() => page.getByLabel('Erbjudande').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await takePicture(page, 'form-missing');
  });

  it.each([
    ['2027-03-01', '2027-03-01'],
    ['20270301', '2027-03-01'],
    ['270301', '2027-03-01'],
    ['2027-3-1', '2027-03-01'],
    ['2027/03/01', '2027-03-01'],
  ])('reads %s as %s and says the day in words', async (written, day) => {
    const page = await openForm();
    await page.getByLabel('Flyttar in').fill(written);
    await page.getByText('måndag 1 mars 2027').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByLabel('Flyttar in').inputValue()).toBe(day);
  });

  it.each(['2027-02-30', '1/3 2027', 'snart'])('does not guess what %s means, and keeps it', async (written) => {
    const page = await openForm();
    await page.getByLabel('Flyttar in').fill(written);
    await ask(page);
    await page.getByText('Det datumet finns inte.').waitFor();
    expect(await page.getByLabel('Flyttar in').inputValue()).toBe(written);
  });

  it('finds that moving out comes before moving in', async () => {
    const page = await openForm();
    await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
    await page.getByText('Tills vidare').click();
    await page.getByLabel('Flyttar ut').fill('2027-02-01');
    await ask(page);
    await page.getByText('Dagarna går inte ihop.').waitFor();
  });

  it('asks who of a household moves, all of them to begin with', async () => {
    const page = await openForm();
    await page.getByRole('button', { name: 'Ärende' }).click();
    await page.getByRole('option', { name: /KST-102/ }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Ask' }).isChecked()).toBe(true);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Asp' }).isChecked()).toBe(true);
  });

  it('shows why a home cannot be used already where it is searched for', async () => {
    const page = await openForm();
    await page.getByRole('combobox', { name: 'Plats' }).fill('Boendet');
    await page.getByRole('option', { name: /Boendet Almen.*Utföraren har placeringsstopp/ }).waitFor();
    await takePicture(page, 'form-search');
    await choosePlace(page, 'Boendet Almen');
    await page.getByText('Platsen kan inte användas under perioden').waitFor();
    await expectAccessible(page);
  });

  it('takes a name that only one place has without a choice from the list', async () => {
    const page = await openForm();
    await page.getByRole('combobox', { name: 'Plats' }).fill('boendet granen');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Boendeplats' }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Plats' }).inputValue()).toBe('Boendet Granen (Hörby)');
  });

  it('offers the districts of a large town, and the town itself', async () => {
    const page = await openForm();
    await choosePlace(page, 'Malmö (Malmö)');
    await page.getByRole('button', { name: 'Stadsdel' }).click();
    await page.getByRole('option', { name: 'Vet inte' }).waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1);
  });
});
