import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { signInOfficer as signInAsOfficer } from '#support/officer.ts';
import { choose, fillBasis, goTo, record, signInOfficer } from '#support/recording.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function openAs(name: string, role: RegExp, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(site.address, options);
  await signInOfficer(page, name, role);
  return page;
}

const openGreger = (options = {}) => openAs('Greger Påhitt', /Granskare|Reviewer/, options);

async function recordAlliance(page: Page, a: string, b: string): Promise<void> {
  await page.getByText('Allians', { exact: true }).first().click();
  await choose(page, 'Gruppering', a);
  await choose(page, 'Allierad', b);
  await page.getByLabel('Från').fill('2027-01-15');
  await fillBasis(page, { reason: 'Påhittat möte' });
  await record(page);
  await page.getByRole('heading', { name: 'Registrerat' }).waitFor();
}

describe('the review queue', () => {
  it('says that nothing awaits, and what would', async () => {
    const page = await openGreger();
    await page.getByRole('heading', { name: 'Inget väntar på granskning' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'review-empty');
  });

  it('shows what a change changes; approving takes a reason, and then the next one comes; new ones arrive, and others’ decisions, by themselves', async () => {
    const page = await openGreger();
    await page.getByRole('heading', { name: 'Inget väntar på granskning' }).waitFor();
    const rut = await openAs('Rut Exempel', /Registrator/);
    await recordAlliance(rut, 'Reds', 'Greens');
    await recordAlliance(rut, 'Blues', 'Reds-Youth');
    const sheet = page.getByRole('region', { name: 'Det här ändras' });
    // The clock stands still: what was entered at the same instant has no order.
    await page.getByRole('button', { name: 'Allians: Reds och Greens' }).click();
    await sheet.getByRole('heading', { name: 'Allians: Reds och Greens' }).waitFor();
    await sheet.getByText('Påhittat möte').waitFor();
    await page.getByRole('button', { name: 'Godkänn' }).click();
    await page.getByText('Skriv vad du grundar beslutet på.').waitFor();
    await expectFocus(page.getByLabel('Ditt skäl'));
    await expectAccessible(page);
    await takePicture(page, 'review');
    await page.getByLabel('Ditt skäl').fill('Påhittad kontroll');
    await page.getByRole('button', { name: 'Godkänn' }).click();
    await page.getByText('Godkänt: Allians: Reds och Greens').waitFor();
    await sheet.getByRole('heading', { name: 'Allians: Blues och Reds-Youth' }).waitFor();
    await page.getByLabel('Ditt skäl').fill('Påhittat tvivel');
    await page.getByRole('button', { name: 'Avslå' }).click();
    await page.getByText('Avslaget: Allians: Blues och Reds-Youth').waitFor();
    await page.getByRole('heading', { name: 'Inget väntar på granskning' }).waitFor();
    const officer = (name: string, role: string) => signInAsOfficer(site.service, name, role);
    const between = { a: site.planted.grouping('Greens'), b: site.planted.grouping('Blues'), from: '2027-01-15' };
    const { id } = await (await officer('Rut Exempel', 'RECORDER')).enter('recordAlliance', between);
    await sheet.getByRole('heading', { name: /Allians: (Blues och Greens|Greens och Blues)/ }).waitFor();
    await (await officer('Hilma Exempel', 'REVIEWER')).review(id, 'REJECT');
    await page.getByText('Någon annan har beslutat om det som visades.').waitFor();
    await page.getByRole('heading', { name: 'Inget väntar på granskning' }).waitFor();
  });

  it('shows before and after of an amendment, in words', async () => {
    const rut = await openAs('Rut Exempel', /Registrator/);
    await goTo(rut, 'Grupperingar');
    await rut.getByRole('button', { name: 'Reds', exact: true }).click();
    await rut.getByRole('button', { name: 'Reds och Blues' }).click();
    await rut.getByRole('button', { name: 'Ändra' }).click();
    await rut.getByText('spänning', { exact: true }).click();
    await rut.getByLabel(/^Skäl/).fill('Påhittad vapenvila');
    await rut.getByRole('button', { name: 'Spara ändringen' }).click();
    await rut.getByText('Sparat. Väntar på granskning').waitFor();
    const page = await openGreger();
    await page.getByRole('button', { name: /Rivalitet.*Reds och Blues/ }).click();
    const change = page.getByRole('table').getByRole('row', { name: /Nivå/ });
    expect(await change.textContent()).toBe('Nivåkonfliktspänning');
    await expectAccessible(page);
    await takePicture(page, 'review-amendment');
    await page.getByLabel('Ditt skäl').fill('Påhittad kontroll');
    await page.getByRole('button', { name: 'Avslå' }).click();
    await page.getByText('Avslaget: Rivalitet').waitFor();
  });

  it('lets nobody decide on their own, and says so', async () => {
    const hilma = await openAs('Hilma Exempel', /Granskare/);
    await goTo(hilma, 'Registrera');
    await recordAlliance(hilma, 'Greens', 'Reds-Youth');
    await goTo(hilma, 'Granska');
    await hilma.getByText('Du har själv lagt in det här.').waitFor();
    expect(await hilma.getByRole('button', { name: 'Godkänn' }).count()).toBe(0);
    await expectAccessible(hilma);
    await takePicture(hilma, 'review-own');
  });

  it.each([['a narrow screen', { viewport: { width: 320, height: 640 } }]])('works in %s', async (what, options) => {
    const page = await openGreger(options);
    await page.getByRole('button', { name: /Godkänn|Approve/ }).waitFor();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `review-${what}`);
  });
});
