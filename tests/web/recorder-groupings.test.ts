import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNothingStored, takePicture, visit } from '#support/browser.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { signInOfficer as signInTo } from '#support/officer.ts';
import { choose, fillBasis, goTo, record, signInOfficer } from '#support/recording.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function open(options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(site.address, options);
  await signInOfficer(page, 'Rut Exempel', /Registrator|Recorder/);
  return page;
}

async function openReds(options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await open(options);
  await goTo(page, 'Grupperingar');
  await page.getByLabel('Sök på namn eller alias').fill('the red');
  await page.getByRole('button', { name: 'Reds', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Reds' }).waitFor();
  return page;
}

async function recordRivalry(page: Page, a: string, b: string): Promise<void> {
  await goTo(page, 'Registrera');
  await choose(page, 'Gruppering', a);
  await choose(page, 'Rival', b);
  await page.getByText('konflikt med grovt våld', { exact: true }).click();
  await page.getByLabel('Från').fill('2027-01-15');
  await fillBasis(page, { grade: '3DC' });
  await record(page);
  await page.getByRole('heading', { name: 'Registrerat' }).waitFor();
}

describe('a grouping', () => {
  it('is found by an alias, and shows its facts, whose history can be opened; back leads to the list', async () => {
    const page = await open();
    await goTo(page, 'Grupperingar');
    await page.getByRole('button', { name: 'Greens' }).waitFor();
    await takePicture(page, 'groupings-all');
    await page.getByLabel('Sök på namn eller alias').fill('the red');
    await page.getByRole('button', { name: 'Greens' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Reds', exact: true }).click();
    await page.getByText('The Red Ones').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'groupings-reds');
    await page.getByRole('button', { name: 'Reds och Blues' }).click();
    await page.getByRole('heading', { name: 'Historik' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'groupings-fact');
    expect(new URL(page.url()).pathname).toBe('/grupperingar');
    await expect.poll(() => page.title()).toBe('Grupperingar · Isär');
    await expectNothingStored(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Grupperingar' }).waitFor();
  });

  it('that nobody has registered is said not to be there, with what to do', async () => {
    const page = await open();
    await goTo(page, 'Grupperingar');
    await page.getByLabel('Sök på namn eller alias').fill('  \u202E🙂 ');
    await page.getByRole('heading', { name: 'Ingen gruppering börjar så' }).waitFor();
    await expectAccessible(page);
  });

  it('that a colleague records meanwhile comes into the list by itself, and what was searched for stays', async () => {
    const page = await visit(site.address);
    // What was recorded before the stream is open would be found in any case.
    const following = page.waitForResponse('**/api/police-recorder/stream');
    await signInOfficer(page, 'Rut Exempel', /Registrator|Recorder/);
    await following;
    await goTo(page, 'Grupperingar');
    await page.getByLabel('Sök på namn eller alias').fill('re');
    await page.getByRole('button', { name: 'Reds', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Greens' }).waitFor({ state: 'detached' });
    const colleague = await signInTo(site.service, 'Rut Exempel', 'RECORDER');
    const made = await colleague.do('recordGrouping', { name: 'Redwoods', aliases: [], partOf: [] });
    expect(made.__typename).toBe('Grouping');
    await page.getByRole('button', { name: 'Redwoods' }).waitFor();
    expect(await page.getByLabel('Sök på namn eller alias').inputValue()).toBe('re');
  });

  it('tells nobody who is in it', async () => {
    const page = await openReds();
    expect(await page.getByRole('main').textContent()).not.toContain('P-');
    await page.getByRole('button', { name: 'Slå upp en person' }).click();
    await page.getByRole('heading', { level: 1, name: 'Slå upp en person' }).waitFor();
  });
});

describe('a fact', () => {
  it('is amended, and closed as ended, with a reason; both are in its history and await review', async () => {
    const page = await openReds();
    await page.getByRole('button', { name: 'Reds-Youth är del av Reds' }).waitFor();
    await page.getByRole('button', { name: 'Reds och Blues' }).click();
    await page.getByRole('button', { name: 'Ändra' }).click();
    await page.getByText('konflikt med grovt våld', { exact: true }).click();
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('Skriv vad uppgiften bygger på.').waitFor();
    await page.getByLabel(/^Skäl/).fill('Påhittad skottlossning');
    await expectAccessible(page);
    await takePicture(page, 'fact-amend');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('Sparat. Väntar på granskning').waitFor();
    await page.getByText('Påhittad skottlossning').waitFor();
    await page.getByRole('button', { name: 'Avsluta' }).click();
    await page.getByText('Den har upphört').click();
    await page.getByLabel('Upphörde').fill('2027-02-01');
    await page.getByLabel(/^Skäl/).fill('Påhittad fred');
    await page.getByRole('button', { name: 'Begär avslut' }).click();
    await page.getByText('Slutade 2027-02-01').waitFor();
    await page.getByRole('button', { name: /^Ångra/ }).click();
    await page.getByText('Ångrad', { exact: true }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'fact-history');
  });
});

describe('the network of a grouping', () => {
  it('is drawn and listed, is followed further, and is filtered by day and level', async () => {
    const page = await open();
    await recordRivalry(page, 'Blues', 'Greens');
    await goTo(page, 'Grupperingar');
    await page.getByRole('button', { name: 'Reds', exact: true }).click();
    await page.getByText('Nätverk', { exact: true }).click();
    const picture = page.getByRole('region', { name: 'Nätverket kring Reds' });
    await picture.getByRole('button', { name: /Visa grannar till Blues/ }).click();
    await picture.getByRole('button', { name: /Greens/ }).waitFor();
    const list = page.getByRole('table', { name: 'Samma nätverk som lista' });
    await list.getByText('2 steg bort').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'network');
    await page.getByLabel('Som det var den dagen').fill('2026-06-01');
    await picture.getByRole('button', { name: /Greens/ }).waitFor({ state: 'detached' });
    await list.getByText('2 steg bort').waitFor({ state: 'detached' });
    await page.getByLabel('Som det var den dagen').fill('');
    await page.getByRole('button', { name: /Lägsta nivå/ }).click();
    await page.getByRole('option', { name: 'konflikt med grovt våld' }).click();
    await picture.getByRole('button', { name: /Greens/ }).waitFor();
    await list.getByRole('button', { name: /Rivalitet.*Blues och Greens/ }).click();
    await page.getByRole('heading', { name: 'Historik' }).waitFor();
  });
});

describe('a person', () => {
  it('is shown by one’s own reference only, with nothing in address, title or storage', async () => {
    const page = await open();
    await goTo(page, 'Person');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    await page.getByText('Skriv personens referens.').waitFor();
    await page.getByLabel('Personens referens').fill(' DEMO-ALVA-01 ');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    await page.getByRole('heading', { name: 'Uppgifter om DEMO-ALVA-01' }).waitFor();
    await page.getByRole('button', { name: 'DEMO-ALVA-01, Reds' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'person');
    expect(page.url()).not.toContain('ALVA');
    await expectNothingStored(page);
    await page.getByLabel('Personens referens').fill('DEMO-NOBODY');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    await page.getByText('Polisen har inte registrerat något under den referensen').waitFor();
    await expectAccessible(page);
  });
});

describe('the rooms of the recorder', () => {
  it.each([
    ['a narrow screen', { viewport: { width: 320, height: 640 } }],
    ['forced colours', { forcedColors: 'active' as const }],
  ])('work in %s', async (what, options) => {
    const page = await open(options);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await page.getByRole('combobox', { name: 'Rival' }).waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `recorder-${what}`);
    await goTo(page, 'Grupperingar');
    await page.getByRole('button', { name: 'Reds', exact: true }).click();
    await page.getByText('Nätverk', { exact: true }).click();
    await page.getByRole('region', { name: 'Nätverket kring Reds' }).waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `network-${what}`);
  });
});
