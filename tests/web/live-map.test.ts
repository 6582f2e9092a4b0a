import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, type Visit } from '#support/browser.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openInbox } from '#support/liaison-desk.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function open(options: Visit = {}): Promise<Page> {
  const page = await openInbox(site, options);
  await page.getByRole('link', { name: /Lägesbild|Situation/ }).click();
  await page.getByRole('table').waitFor();
  await page.locator('.map canvas').waitFor();
  return page;
}

describe('the live map', () => {
  it('has every municipality in its table, few placements as few, and feuds in words', async () => {
    const page = await open();
    await expect.poll(() => page.getByRole('row').count()).toBe(291);
    const rows = page.getByRole('row');
    expect(await rows.nth(1).textContent()).toContain('1–4');
    await page.getByLabel('Sök kommun eller län').fill('kiruna');
    await expect.poll(() => page.getByRole('row', { name: /Kiruna/ }).textContent()).toMatch(/Norrbottens län0$/);
    await expectAccessible(page);
    await takePicture(page, 'live-map');
  });

  it('shows another layer, and a municipality that is chosen in the table', async () => {
    const page = await open();
    await page.locator('.choice', { hasText: 'Aktivitetsområden' }).click();
    await page.getByRole('heading', { name: 'Aktivitetsområden' }).waitFor();
    await page.getByLabel('Sök kommun eller län').fill('kristianstad');
    await page.getByRole('button', { name: 'Kristianstad' }).click();
    await page.locator('tr[data-chosen="true"]').waitFor();
    await expectAccessible(page);
  });

  it('stands as a table when the drawing does not come', async () => {
    const page = await openInbox(site, { expectedErrors: /Failed to load resource|net::ERR/ });
    await page.route('**/sweden-*.json', (route) => route.abort());
    await page.getByRole('link', { name: 'Lägesbild' }).click();
    await page.getByRole('heading', { name: 'Kartbilden gick inte att hämta' }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(291);
    await expectAccessible(page);
  });

  it.each([
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['forced', { forcedColors: 'active' as const }],
  ])('reads well in English, %s', async (what, options) => {
    const page = await open({ path: '/?lang=en', ...options });
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `live-map-${what}`);
  });
});
