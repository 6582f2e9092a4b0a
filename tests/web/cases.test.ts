import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNothingStored, takePicture } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { expectNoOverflow, narrowAndDark, oddTexts, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { loseNextReply } from '#support/lost-reply.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

const open = (page: Page, number: string) => page.getByRole('button', { name: number, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

describe('my cases', () => {
  it('are listed by number, with whose consent is missing and whether the police have verified', async () => {
    const page = await openRoom(site, 'Mina ärenden');
    await page.getByRole('rowheader', { name: 'KST-101' }).waitFor();
    await expect.poll(() => page.getByRole('rowheader').allTextContents()).toEqual(['KST-101', 'KST-102', 'KST-103']);
    await expectAccessible(page);
    await takePicture(page, 'cases-list');
  });

  it('open one by one, begin at its heading, and the way back leads to the list', async () => {
    const page = await openRoom(site, 'Mina ärenden', narrowAndDark);
    await open(page, 'KST-102');
    await heading(page, 'KST-102 · Ask').waitFor();
    await expectFocus(heading(page, 'KST-102 · Ask'));
    await expect.poll(() => page.title()).toBe('Mina ärenden · Isär');
    expect(new URL(page.url()).pathname).toBe('/arenden');
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'case-narrow-dark');
    await page.goBack();
    await heading(page, 'Mina ärenden').waitFor();
    await page.goForward();
    await heading(page, 'KST-102 · Ask').waitFor();
    await expectNothingStored(page);
  });

  it('lead to a check of a place with the case chosen', async () => {
    const page = await openRoom(site, 'Mina ärenden');
    await open(page, 'KST-103');
    await page.getByRole('button', { name: 'Kontrollera en plats' }).click();
    await page
      .getByRole('button', { name: /Ärende/ })
      .filter({ hasText: 'KST-103' })
      .waitFor();
  });
});

describe('a consent', () => {
  it('is taken back only after what follows was said, and can be recorded anew until a day', async () => {
    const page = await openRoom(site, 'Mina ärenden');
    await open(page, 'KST-103');
    await page.getByRole('button', { name: 'Ta tillbaka samtycket' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('svaret blir att underlaget inte räcker').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'case-withdraw');
    await pressUntil(
      dialog.getByRole('button', { name: 'Ta tillbaka samtycket' }),
      page.getByRole('cell', { name: 'Saknas' }),
    );
    await page.getByRole('button', { name: 'Skriv in samtycke' }).click();
    await dialog.getByLabel('Gäller till').fill('2027-02-31');
    await dialog.getByRole('button', { name: 'Skriv in samtycke' }).click();
    await dialog.getByText('Det datumet finns inte.').waitFor();
    await expectFocus(dialog.getByLabel('Gäller till'));
    await dialog.getByLabel('Gäller till').fill('20280301');
    await pressUntil(
      dialog.getByRole('button', { name: 'Skriv in samtycke' }),
      page.getByRole('cell', { name: 'Finns till 2028-03-01' }),
    );
  });
});

async function openForm(page: Page) {
  await page.getByRole('button', { name: 'Öppna ett ärende' }).click();
  await heading(page, 'Öppna ett ärende').waitFor();
}
const submit = (page: Page) => page.getByRole('button', { name: 'Öppna ärendet' }).click();

describe('opening a case', () => {
  it('marks all that is missing, and goes to the first', async () => {
    const page = await openRoom(site, 'Mina ärenden');
    await openForm(page);
    await submit(page);
    await page.getByText('Skriv kommunens ärendenummer.').waitFor();
    await expectFocus(page.getByLabel('Ärendenummer'));
    await page.getByText('Skriv personens referens.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'case-open-missing');
  });

  it('takes a household with its consents, spaces around what was pasted, and shows the new case', async () => {
    const page = await openRoom(site, 'Mina ärenden');
    await openForm(page);
    await page.getByLabel('Ärendenummer').fill('  KST-900 ');
    await page.getByRole('button', { name: 'Lägg till någon' }).click();
    const people = page.getByRole('group');
    for (const [at, name] of ['Gran', oddTexts.emoji].entries()) {
      await people.nth(at).getByLabel('Personens referens').fill(`  påhittad-900-${at} `);
      await people.nth(at).getByLabel('Kallas här').fill(name);
      await people.nth(at).getByText('Har samtyckt').click();
    }
    await takePicture(page, 'case-open-filled');
    await submit(page);
    await heading(page, 'KST-900 · Gran').waitFor();
    await page.getByText('Begärd 2027-02-20, inte klar').waitFor();
    await takePicture(page, 'case-opened');
  });

  it.each([
    ['Kallas här', oddTexts.rightToLeft, 'Texten har tecken eller ett personnummer som inte får sparas.'],
    ['Kallas här', 'x'.repeat(61), 'Texten är för lång.'],
    ['Personens referens', '19900101-2385', 'Texten har tecken eller ett personnummer som inte får sparas.'],
    ['Ärendenummer', 'KST-101', 'Kommunen har redan ett ärende med det numret.'],
  ])('says what is wrong with %s written as %s, and keeps it', async (label, written, sentence) => {
    const page = await openRoom(site, 'Mina ärenden');
    await openForm(page);
    await page.getByLabel('Ärendenummer').fill('KST-901');
    await page.getByLabel('Personens referens').fill('påhittad-901');
    await page.getByLabel('Kallas här').fill('Tall');
    await page.getByLabel(label).fill(written);
    await submit(page);
    await page.getByText(sentence).waitFor();
    expect(await page.getByLabel(label).inputValue()).toBe(written);
  });

  it('sends the same operationId again after a lost reply, and what was written stays', async () => {
    const page = await openRoom(site, 'Mina ärenden', { expectedErrors: /Failed to load resource/ });
    await openForm(page);
    await page.getByLabel('Ärendenummer').fill('KST-902');
    await page.getByLabel('Personens referens').fill('påhittad-902');
    await page.getByLabel('Kallas här').fill('Lönn');
    const sent = await loseNextReply(page);
    await submit(page);
    await page.getByText('samma sak görs aldrig två gånger').waitFor();
    expect(await page.getByLabel('Kallas här').inputValue()).toBe('Lönn');
    await expectAccessible(page);
    await takePicture(page, 'case-open-no-reply');
    await submit(page);
    await heading(page, 'KST-902 · Lönn').waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toBe(sent[1]);
  });

  it('goes on where it was after the session has ended', async () => {
    const page = await openRoom(site, 'Mina ärenden', { isLive: false, expectedErrors: /Failed to load resource/ });
    await openForm(page);
    await page.getByLabel('Ärendenummer').fill('KST-903');
    await page.getByLabel('Personens referens').fill('påhittad-903');
    await page.getByLabel('Kallas här').fill('Alm');
    await page.context().clearCookies();
    await submit(page);
    await page.getByRole('button', { name: 'Logga in som Ingrid Exempel' }).click();
    await heading(page, 'KST-903 · Alm').waitFor();
  });
});
