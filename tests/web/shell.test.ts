import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { choosePlace, expectFocus, signInAs } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pointedAt } from '#support/keyboard.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

describe('the palette', () => {
  it('opens with Ctrl K, finds a room by the beginning of a word, and goes there with Enter', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('searchbox', { name: 'Gå till' });
    await field.waitFor();
    await expectFocus(field);
    await expectAccessible(page);
    await takePicture(page, 'palette');
    await page.keyboard.type('plats');
    await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Kontrollera plats']);
    await page.getByRole('menuitem').and(pointedAt(page)).waitFor();
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => page.title()).toBe('Kontrollera plats · Isär');
  });

  it('says so where nothing is called that, and Escape closes it', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await page.getByRole('button', { name: 'Gå till' }).click();
    const field = page.getByRole('searchbox', { name: 'Gå till' });
    await field.fill('zzz');
    await page.getByText('Inget som heter så.').waitFor();
    await field.fill('');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });
});

describe('a session that is about to end', () => {
  it('is prolonged with one press, and what was written stays', async () => {
    const page = await visit(site.address);
    await page.clock.install();
    await signInAs(page, 'Ingrid Exempel');
    await choosePlace(page, 'Hörby (Hörby)');
    const session: { endsAt: string } = await page.evaluate('fetch("/api/session").then((reply) => reply.json())');
    await page.clock.setSystemTime(new Date(Date.parse(session.endsAt) - 4 * 60_000));
    await page.clock.runFor(20_000);
    const warning = page.getByRole('alertdialog', { name: /Du loggas ut klockan/ });
    await warning.waitFor();
    await expectAccessible(page);
    await takePicture(page, 'session-ending');
    expect(await page.getByRole('combobox', { name: 'Plats', includeHidden: true }).inputValue()).toBe('Hörby (Hörby)');
  });
});

describe('addresses', () => {
  it('that are no room of the person lead to the first one', async () => {
    const page = await visit(site.address, { path: '/nagon-annans-rum' });
    await page.getByRole('button', { name: 'Ingrid Exempel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/att-gora');
  });
});

describe('the help', () => {
  it('is the last room, and names every key', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link').last().click();
    await page.getByRole('heading', { level: 1, name: 'Så fungerar Isär' }).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(expect.arrayContaining(['Ctrl K', 'Esc Esc']));
    await expectAccessible(page);
    await takePicture(page, 'help');
  });

  it('keeps what was written in the room that one left for it', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    await choosePlace(page, 'Hörby (Hörby)');
    await page.getByRole('link', { name: 'Hjälp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Så fungerar Isär' }).waitFor();
    await page.getByRole('link', { name: 'Kontrollera plats' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Plats' }).inputValue()).toBe('Hörby (Hörby)');
  });
});
