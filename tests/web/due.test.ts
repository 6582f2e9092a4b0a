import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, recordStayInKristianstad } from '#support/advice.ts';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { expectNoOverflow, goTo, narrowAndDark, openRoom } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { place } from '#support/placing.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

describe('the start page of a coordinator', () => {
  it('says that nothing waits, and what will come here', async () => {
    const page = await openRoom(site, 'Att göra');
    await page.getByRole('heading', { name: 'Inget väntar på dig' }).waitFor();
    await expect.poll(() => page.title()).toBe('Att göra · Isär');
    await expectAccessible(page);
    await takePicture(page, 'due-nothing');
  });

  it('lists what ends, what is to be confirmed and what the police have answered, each with its one action', async () => {
    await place(site, {
      ...{ case: 'KST-102', person: 'Elis', at: { town: 'Osby (Osby)' }, from: '2026-12-21', to: '2027-03-01' },
    });
    await adviseAgainst(site, await askThePolice(site, 'Kristianstad'), ['Hörby']);
    const page = await openRoom(site, 'Att göra');
    const part = (name: string) => page.getByRole('region', { name });
    await part('Polisen har svarat').getByText('Polisen avråder').waitFor();
    await part('Vistelser att bekräfta').getByText('aldrig bekräftad').waitFor();
    await part('Vistelser som snart tar slut').getByText('slutar 2027-03-01').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'due');
    await part('Polisen har svarat').getByRole('button', { name: 'Läs svaret' }).click();
    await page.getByRole('heading', { name: 'Polisen avråder' }).waitFor();
    await goTo(page, 'Att göra');
    await page.getByRole('button', { name: /Bestäm vad som händer/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Osby (Osby)' }).waitFor();
  });

  it('shows an alert as it comes, with what to do now and never why, until it has been seen', async () => {
    const page = await openRoom(site, 'Att göra', narrowAndDark);
    await page.getByRole('heading', { name: 'Polisen har svarat' }).waitFor();
    await recordStayInKristianstad(site);
    const alert = page.getByRole('region', { name: 'Larm' }).getByRole('listitem').first();
    await alert.getByRole('heading', { name: 'Något har ändrats för en placering' }).waitFor();
    await alert.getByText(/Ring polisens avhopparsamordnare och uppge L-/).waitFor();
    expect(await alert.textContent()).not.toMatch(/MMO-201|Bo\b|rival/i);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'due-alert');
    await alert.getByRole('button', { name: 'Jag har sett larmet' }).click();
    await alert.getByText(/Sett 2027-02-20/).waitFor();
  });

  it('speaks English, and finds nothing amiss there', async () => {
    const page = await visit(site.address, { path: '/?lang=en' });
    await page.getByRole('button', { name: 'Ingrid Exempel' }).click();
    await page.getByRole('heading', { name: 'Something has changed for a placement' }).first().waitFor();
    await expectAccessible(page);
    await takePicture(page, 'due-english');
  });
});
