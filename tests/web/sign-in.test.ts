import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { signInAs } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

describe('signing in', () => {
  it('says that it is a demonstration and lists invented people with their role and unit', async () => {
    const page = await visit(site.address);
    const ingrid = page.getByRole('button', { name: 'Ingrid Exempel' });
    expect(await ingrid.textContent()).toContain('Samordnare, kommun');
    expect(await ingrid.textContent()).toContain('Socialtjänsten Kristianstad');
    expect(await page.getByRole('main').textContent()).toContain('Alla personer är påhittade');
    await expect.poll(() => page.title()).toBe('Logga in · Isär');
    await expectAccessible(page);
    await takePicture(page, 'sign-in');
  });

  it('shows who one is and for which unit, until one signs out', async () => {
    const page = await visit(site.address);
    await signInAs(page, 'Ingrid Exempel');
    expect(await page.getByRole('region', { name: 'Inloggad' }).textContent()).toContain('Socialtjänsten Kristianstad');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('heading', { name: 'Vem vill du vara?' }).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Inloggad' }).textContent()).not.toContain('Ingrid');
  });

  it('tells somebody whose role has no page yet that there is none', async () => {
    const page = await visit(site.address);
    await page.getByRole('button', { name: 'Adam Påhitt' }).click();
    await page.getByRole('heading', { name: 'Din roll har ingen sida här än' }).waitFor();
    await expectAccessible(page);
  });

  it('keeps the chosen language over a reload, without storing anything', async () => {
    const page = await visit(site.address);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('sv');
  });
});
