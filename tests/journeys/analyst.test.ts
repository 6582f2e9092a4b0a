import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { hear, lookAround, setOut, tellings } from '#support/journey.ts';
import { find, press, reach, select } from '#support/keyboard.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

/** What is read aloud at first, and when two releases are compared and a region is chosen. */
const summaries: Readonly<Record<string, readonly string[]>> = {
  'sv-SE': [
    '- status: Kartutgåva 2026H1 visar läget 2026-01-01. 14 områden med 0–24, 20 områden med 25–39, 16 områden med 40–59 och 6 områden med 60 eller fler.',
    '- status: "Kartutgåva 2025H2 visar läget 2025-07-01. 16 områden med 0–24, 21 områden med 25–39, 12 områden med 40–59 och 7 områden med 60 eller fler. Sedan 2024H1 har 20 områden gått upp i klass och 5 ner. Östersund–Åre: 0–24 personer."',
  ],
  'en-GB': [
    '- status: Release 2026H1 shows the state of 2026-01-01. 14 areas with 0–24, 20 areas with 25–39, 16 areas with 40–59 and 6 areas with 60 or more.',
    '- status: "Release 2025H2 shows the state of 2025-07-01. 16 areas with 0–24, 21 areas with 25–39, 12 areas with 40–59 and 7 areas with 60 or more. Since 2024H1, 20 areas have gone up in class and 5 down. Östersund–Åre: 0–24 persons."',
  ],
};

describe.each(tellings)('an analyst in %s, without a mouse', (_how, words, options) => {
  const { map } = words;

  it('goes back in time, compares, finds a municipality, and takes the figures along', async () => {
    const page = await setOut(site.address, /Anton Påhitt/, options);
    const summary = page.locator('.map-summary');
    await page.locator('.map-ground canvas').waitFor();
    await lookAround(page, page.getByRole('rowheader', { name: 'Östersund–Åre' }), 'analyst-map');
    expect(await hear(summary)).toBe(summaries[words.locale]?.[0]);
    await press(page.getByRole('slider', { name: map.release }), 'ArrowLeft');
    await select(page.getByRole('button', { name: map.compare }), '2024H1');
    await find(page.getByRole('combobox', { name: map.search }), 'åre', /^Åre/);
    await lookAround(page, page.locator('tr[aria-current]'), 'analyst-compared');
    expect(await hear(summary)).toBe(summaries[words.locale]?.[1]);
    await press(page.getByRole('button', { name: map.changeSince('2024H1') }));
    await reach(page.getByRole('button', { name: map.download }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('isar-2025H2.csv');
  });
});
