import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AnalystSite, openAnalystSite } from '#support/analyst-site.ts';
import { expectAccessible, expectNothingStored, takePicture } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';

let site: AnalystSite;
beforeAll(async () => {
  site = await openAnalystSite();
});
afterEach(() => site.line.mend());
afterAll(() => site.close());

const summary = (page: Page) => page.locator('.map-summary').textContent();
const names = (page: Page) => page.locator('.map-table tbody th').allTextContents();
const chosen = (page: Page) => page.locator('tr[aria-current]').getByRole('rowheader').textContent();
const slider = (page: Page) => page.getByRole('slider', { name: 'Utgåva' });
/** What follows a key or a press is drawn soon after it. */
const soon = <Found>(find: () => Found) => expect.poll(find);
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('the map of the newest release', () => {
  it('is drawn on one canvas, with a table of the same regions and a summary, and is accessible', async () => {
    const page = await site.open();
    expect(await page.locator('.map-ground canvas').count()).toBe(1);
    expect(await page.locator('.map-ground svg path').count()).toBe(0);
    await soon(async () => (await names(page)).length).toBe(56);
    await soon(() => summary(page)).toBe(
      'Kartutgåva 2026H1 visar läget 2026-01-01. 14 områden med 0–24, 20 områden med 25–39, 16 områden med 40–59 och 6 områden med 60 eller fler. ',
    );
    await expect.poll(() => page.title()).toBe('Kartan · Isär');
    await expectAccessible(page);
    await expectNothingStored(page);
    await takePicture(page, 'map-light');
  });

  it('says why the lowest class begins at zero, and that a class is left only past a margin', async () => {
    const legend =
      (await (await site.open()).getByRole('region', { name: 'Personer med pågående placering' }).textContent()) ?? '';
    expect(legend).toContain('0–24');
    expect(legend).toContain('Den lägsta klassen börjar på noll');
    expect(legend).toContain('först när det är 5 personer förbi gränsen');
  });

  it('shows no number of persons but the edges of the classes', async () => {
    const page = await site.open();
    const ranges = await page.locator('.map-table tbody td:nth-of-type(2)').allTextContents();
    expect(new Set(ranges.map((range) => range.trim()))).toEqual(new Set(['0–24', '25–39', '40–59', '60 eller fler']));
  });

  it('weighs under 400 kB compressed with its geometry, and nothing of it is fetched before', async () => {
    const page = await site.open();
    await page.waitForLoadState('networkidle');
    const loaded: string[] = await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name)');
    expect(loaded.some((url) => url.includes('/assets/sweden-'))).toBe(true);
    const files = loaded.filter((url) => !url.includes('/api/'));
    const weights = await Promise.all(
      [site.address, ...files].map(async (url) => gzipSync(await (await fetch(url)).bytes()).length),
    );
    const weight = weights.reduce((sum, one) => sum + one, 0);
    expect(weight).toBeGreaterThan(100_000);
    expect(weight).toBeLessThan(400_000);
  });
});

describe('going through the releases', () => {
  it('is done with the arrow keys, and map, table, summary and address follow', async () => {
    const page = await site.open();
    await slider(page).focus();
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('2026H1: läget 2026-01-01');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await soon(() => summary(page)).toContain('Kartutgåva 2025H1 visar läget 2025-01-01. 19 områden med 0–24');
    await soon(() => parameter(page, 'utgava')).toBe('2025H1');
    await page.keyboard.press('Home');
    await soon(() => summary(page)).toContain('Kartutgåva 2023H2');
    await soon(() => page.locator('.map-table tbody').getByText('0–24').count()).toBe(27);
  });

  it('against another shows what went up and down, in the map, in a column and in words', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: 'Jämför med' }).click();
    await page.getByRole('option', { name: '2024H1' }).click();
    await soon(() => summary(page)).toContain('Sedan 2024H1 har 23 områden gått upp i klass och 6 ner.');
    await soon(() => page.locator('.map-sign').count()).toBe(29);
    await page.getByRole('button', { name: 'Sedan 2024H1' }).click();
    const readSteps = async () =>
      (await page.locator('.map-table tbody td:nth-of-type(3)').allTextContents()).map((text) => text.trim());
    await soon(async () => (await readSteps())[0]).toBe('▲ 2 upp');
    const steps = await readSteps();
    expect(steps.at(-1)).toMatch(/▼ \d ner/);
    expect(steps.filter((text) => text === 'samma').length).toBe(27);
    await soon(() => parameter(page, 'jamfor')).toBe('2024H1');
    await expectAccessible(page);
    await takePicture(page, 'map-compared');
  });
});

describe('the table', () => {
  it('sorts by the Swedish alphabet, å, ä and ö last, and says by what it is sorted', async () => {
    const page = await site.open();
    const sorted = await names(page);
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('sv').compare));
    expect(sorted.slice(-3)).toEqual(['Örebro–Lindesberg', 'Örnsköldsvik–Härnösand', 'Östersund–Åre']);
    const head = page.getByRole('columnheader', { name: 'Område' });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await soon(() => head.getAttribute('aria-sort')).toBe('descending');
    await soon(() => names(page)).toEqual(sorted.toReversed());
    await page.getByRole('button', { name: 'Personer' }).click();
    await soon(() => page.locator('.map-table tbody tr').first().textContent()).toContain('60 eller fler');
    await soon(() => parameter(page, 'ordning')).toBe('-band');
  });

  it('points at the same region as the map does, whichever is pointed at', async () => {
    const page = await site.open();
    const details = page.getByRole('region', { name: 'Området' });
    const told = () => details.getByRole('heading', { level: 2 }).textContent();
    await page.getByRole('row', { name: /Luleå–Piteå/ }).hover();
    await soon(told).toBe('Luleå–Piteå');
    // From the one to the other by way of neither, so that what is pointed at then is pointed at by the map.
    await page.getByRole('heading', { level: 1 }).hover();
    await page.locator('tr.pointed').waitFor({ state: 'detached' });
    const box = await page.locator('.map-ground').boundingBox();
    if (box === null) throw new Error('the map has no size');
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.25);
    const pointed = await page.locator('tr.pointed').getByRole('rowheader').textContent();
    await soon(told).toBe(pointed);
    await page.mouse.down();
    await page.mouse.up();
    await soon(() => chosen(page)).toBe(pointed);
  });

  it('is all that the keyboard needs: a region is chosen, told and let go again', async () => {
    const page = await site.open();
    const button = page.getByRole('button', { name: 'Boden–Kiruna' });
    await button.focus();
    await page.keyboard.press('Tab');
    const next = page.getByRole('button', { name: 'Borlänge–Avesta' });
    await expectFocus(next);
    await page.keyboard.press('Enter');
    await soon(() => chosen(page)).toBe('Borlänge–Avesta');
    await soon(() => page.locator('[role=status]').first().textContent()).toContain('Borlänge–Avesta: 0–24 personer.');
    await soon(() => page.getByRole('region', { name: 'Området' }).textContent()).toContain('Avesta, Borlänge');
    await page.getByRole('button', { name: 'Avmarkera' }).press('Enter');
    await soon(() => parameter(page, 'omrade')).toBeNull();
  });

  it('shows larger areas as sums of whole regions, accessible too', async () => {
    const page = await site.open();
    await page.getByText('Län', { exact: true }).first().click();
    const row = page.getByRole('row', { name: /Gotlands län/ });
    expect(await row.getByRole('rowheader').textContent()).toBe('Stockholms och Gotlands län');
    expect(await row.textContent()).toMatch(/^Stockholms och Gotlands län9.*eller fler$/);
    await expectAccessible(page);
  });

  it('can be downloaded, each line with release, day and source', async () => {
    const page = await site.open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner som CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('isar-2026H1.csv');
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    const [head, first, ...rest] = text.trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFutgåva;läget den;område;namn;län;kommuner;klass från;klass till;källa');
    expect(first).toMatch(
      /^2026H1;2026-01-01;R2582;Boden–Kiruna;Norrbottens län;[^;]*Kiruna[^;]*;25;39;Isär, kartutgåva byggd 2026-04-01, SHA-256 [0-9a-f]{64}$/,
    );
    expect(rest.length).toBe(55);
  });
});

describe('a municipality', () => {
  it('is found by the beginning of its name, outlined, and its region chosen', async () => {
    const page = await site.open();
    const field = page.getByRole('combobox', { name: 'Sök kommun' });
    await field.fill('åre');
    await page.getByRole('option', { name: /^Åre/ }).click();
    await soon(() => chosen(page)).toBe('Östersund–Åre');
    await soon(() => parameter(page, 'kommun')).toBe('2321');
    await field.clear();
    await field.fill('xyz');
    await page.getByText('Ingen kommun börjar så.').waitFor();
  });
});

describe('the address', () => {
  it('keeps release, comparison, region, order and view, and holds nothing else', async () => {
    const page = await site.open();
    await slider(page).press('ArrowLeft');
    await page.getByRole('button', { name: 'Jämför med' }).click();
    await page.getByRole('option', { name: '2023H2' }).click();
    await page.getByRole('button', { name: 'Län', exact: true }).click();
    await page.getByRole('button', { name: 'Växjö–Ljungby' }).click();
    await page.getByRole('button', { name: 'Zooma in' }).click();
    await soon(() => parameter(page, 'utsnitt')).toMatch(/^-?\d+_\d+_\d(\.\d+)?$/);
    await soon(() => [...new URL(page.url()).searchParams.keys()].toSorted()).toEqual([
      'jamfor',
      'omrade',
      'ordning',
      'utgava',
      'utsnitt',
    ]);
    const kept = page.url();
    const other = await site.open({ path: kept.slice(site.address.length) });
    await soon(() => summary(other)).toBe(await summary(page));
    await soon(() => chosen(other)).toBe('Växjö–Ljungby');
    await soon(() => names(other)).toEqual(await names(page));
    await soon(() => new URL(other.url()).search).toBe(new URL(kept).search);
  });

  it.each(['/karta?utgava=1999H1&jamfor=x&omrade=R9999&kommun=%00&ordning=zz&utsnitt=9_9_9', '/karta?utgava=<script>'])(
    'that is wrong shows the newest release: %s',
    async (path) => {
      const page = await site.open({ path });
      await soon(() => summary(page)).toContain('Kartutgåva 2026H1');
    },
  );
});

describe('the map works', () => {
  it('with the database down, on a reload too', async () => {
    const page = await site.open();
    const before = await summary(page);
    site.line.cut();
    await page.reload();
    await page.locator('.map-ground canvas').waitFor();
    await soon(() => summary(page)).toBe(before);
    await soon(async () => (await page.locator('.who-name').textContent())?.trim()).toBe('Analytiker');
  });

  it('without its drawing: the table stands, and says what is missing', async () => {
    const page = await site.open({ path: '/karta?omrade=R2582', expectedErrors: /Failed to load resource/ });
    await page.route('**/sweden-*.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'Kartbilden gick inte att hämta' }).waitFor();
    await soon(async () => (await names(page)).length).toBe(56);
    await page.unroute('**/sweden-*.json');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.map-ground canvas').waitFor();
  });

  it('with the arrow keys and the buttons, and comes back to all of Sweden', async () => {
    const page = await site.open();
    await page.locator('.map-ground').focus();
    await page.keyboard.press('ArrowDown');
    await soon(() => parameter(page, 'utsnitt')).not.toBeNull();
    const zoom = () => Number(parameter(page, 'utsnitt')?.split('_')[2]);
    const whole = zoom();
    await page.getByRole('button', { name: 'Zooma in' }).click();
    await soon(zoom).toBeGreaterThan(whole);
    await page.getByRole('button', { name: 'Hela Sverige' }).click();
    await soon(zoom).toBeCloseTo(whole, 0);
  });

  it.each([
    ['a narrow screen, as wide as 400 % of zoom leaves', { viewport: { width: 320, height: 640 } }],
    ['forced colours', { forcedColors: 'active' as const }],
  ])('in %s', async (what, options) => {
    const page = await site.open(options);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await expectAccessible(page);
    await takePicture(page, `map-${what}`);
  });

  it('on paper: what can be pressed is left out, and the whole table is there', async () => {
    const page = await site.open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await slider(page).waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Zooma in' }).isVisible()).toBe(false);
    expect(await page.getByText('Östersund–Åre').isVisible()).toBe(true);
    expect(await page.getByText(/^Källa:/).isVisible()).toBe(true);
    await soon(() => page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 32, 43)');
    await takePicture(page, 'map-print');
  });
});
