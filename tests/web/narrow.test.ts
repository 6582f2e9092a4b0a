import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, openCaseOfStranger, recordStayInKristianstad } from '#support/advice.ts';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { expectNoOverflow } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { signInOfficer } from '#support/officer.ts';
import { place } from '#support/placing.ts';
import { testNow } from '#support/service.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  const hörby = { town: 'Hörby (Hörby)' } as const;
  await place(site, { case: 'KST-101', person: 'Alva', at: hörby, from: '2027-02-01', to: '2027-09-01' });
  await recordStayInKristianstad(site);
  await adviseAgainst(site, await askThePolice(site, 'Kristianstad'), ['Hörby', 'Malmö']);
  await askThePolice(site, 'Hässleholm', { number: 'KST-102' });
  await openCaseOfStranger(site, 'KST-900');
  const rut = await signInOfficer(site.service, 'Rut Exempel', 'RECORDER');
  await rut.enter('recordThreat', { by: 'DEMO-DINA-04', against: 'DEMO-HUGO-08' });
});
afterAll(() => site.close());

type Step = (page: Page) => Promise<void>;
type Seen = { readonly as: string; readonly room: string; readonly within?: string; readonly into?: Step };

/** What the first row is about, open: its heading is another than the room's. */
const openFirstRow: Step = async (page) => {
  const heading = page.getByRole('heading', { level: 1 });
  const before = (await heading.first().textContent()) ?? '';
  await page.getByRole('rowheader').getByRole('button').first().click();
  await heading.filter({ hasNotText: new RegExp(`^${before}$`) }).waitFor();
};
const rooms: readonly Seen[] = [
  ...['Att göra', 'Kontrollera plats', 'Mina ärenden', 'Samråd', 'Mina placeringar', 'Hjälp'].map((room) => ({
    ...{ as: 'Ingrid Exempel', room },
  })),
  { as: 'Ingrid Exempel', room: 'Mina ärenden', within: 'ett ärende', into: openFirstRow },
  { as: 'Ingrid Exempel', room: 'Samråd', within: 'ett samråd', into: openFirstRow },
  { as: 'Ingrid Exempel', room: 'Mina placeringar', within: 'en placering', into: openFirstRow },
  { as: 'Dagny Påhitt', room: 'Avsteg att besluta' },
  { as: 'Rut Exempel', room: 'Registrera' },
  { as: 'Rut Exempel', room: 'Grupperingar' },
  {
    ...{ as: 'Rut Exempel', room: 'Grupperingar', within: 'en gruppering med nätverk' },
    into: async (page) => {
      await openFirstRow(page);
      await page.getByText('Nätverk', { exact: true }).click();
      await page.getByRole('table', { name: 'Samma nätverk som lista' }).waitFor();
    },
  },
  { as: 'Rut Exempel', room: 'Person' },
  { as: 'Greger Påhitt', room: 'Granska' },
  { as: 'Lova Exempel', room: 'Inkorg' },
  {
    ...{ as: 'Lova Exempel', room: 'Inkorg', within: 'besvarade' },
    into: async (page) => {
      await page.getByText('Besvarade samråd').click();
      await page.getByRole('table', { name: 'Besvarade samråd' }).waitFor();
    },
  },
  {
    ...{ as: 'Lova Exempel', room: 'Inkorg', within: 'ett larm' },
    into: async (page) => {
      await page.getByRole('button', { name: /^Larm/ }).first().click();
      await page.getByRole('button', { name: 'Kvittera larmet' }).waitFor();
    },
  },
  {
    ...{ as: 'Lova Exempel', room: 'Inkorg', within: 'orter att föreslå' },
    into: async (page) => {
      await page
        .getByRole('button', { name: /^Samråd/ })
        .first()
        .click();
      await page.getByText('Avråd från platsen').click();
      await page.getByRole('button', { name: 'Föreslå orter' }).click();
      await page.getByRole('table', { name: 'Föreslå orter' }).waitFor();
    },
  },
  { as: 'Lova Exempel', room: 'Lägesbild' },
  { as: 'Natan Exempel', room: 'Nationella stopp' },
  { as: 'Anton Påhitt', room: 'Kartan' },
  {
    ...{ as: 'Anton Påhitt', room: 'Kartan', within: 'länen' },
    into: (page) => page.getByText('Län', { exact: true }).first().click(),
  },
];

async function open({ as, room, into }: Seen, viewport: { width: number; height: number }): Promise<Page> {
  const page = await visit(site.address, { viewport });
  await page.clock.setFixedTime(testNow);
  await page.getByRole('button', { name: as }).click();
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: room }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settle(page);
  await into?.(page);
  await settle(page);
  return page;
}

/** Longer than it takes until a skeleton stands for what is on its way; then none. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await expect.poll(() => page.locator('.skeleton').count(), { timeout: 20_000 }).toBe(0);
}

/** Text, because it runs in the page. What scrolls sideways, and has a table in it or is one. */
const tablesThatScroll = `[...document.querySelectorAll('table')].flatMap((table) => {
  const around = [];
  for (let one = table; one !== null; one = one.parentElement) around.push(one);
  return around.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.className);
})`;

/** Days and numbers that stand on more than one line. */
const brokenNumbers = `(() => {
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement.closest('table') === null) continue;
    for (const { index, 0: number } of text.data.matchAll(/\\d{4}-\\d\\d-\\d\\d|[A-ZÅÄÖ]+(?:-[A-ZÅÄÖ\\d]+)+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + number.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(number);
    }
  }
  return broken;
})()`;

const telephone = { width: 390, height: 844 };
const zoomed = { width: 320, height: 640 };

describe('nothing is read sideways on a telephone, or with 400 % of zoom', () => {
  it.each(rooms.map((seen) => [`${seen.as}: ${seen.room}${seen.within ? `, ${seen.within}` : ''}`, seen] as const))(
    '%s',
    async (name, seen) => {
      const page = await open(seen, telephone);
      for (const viewport of [telephone, zoomed]) {
        await page.setViewportSize(viewport);
        expect(await page.evaluate(tablesThatScroll)).toEqual([]);
        expect(await page.evaluate(brokenNumbers)).toEqual([]);
        await expectNoOverflow(page);
        await takePicture(page, `narrow-${viewport.width}-${name.replaceAll(/\W+/g, '-')}`);
      }
      await expectAccessible(page);
    },
  );
});

describe('a table that is drawn as blocks', () => {
  it('names the column before each cell, and is a table to whoever hears it', async () => {
    const page = await open({ as: 'Ingrid Exempel', room: 'Mina ärenden' }, telephone);
    const table = page.getByRole('table', { name: 'Mina ärenden' });
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['Ärende', 'Kallas', 'Personer', 'Samtycke', 'Polisens verifiering', 'Öppnat', 'Läge']);
    const row = table.getByRole('row', { name: /KST-101/ });
    expect(await row.getByRole('rowheader').textContent()).toBe('KST-101');
    expect(await row.getByRole('cell').count()).toBe(6);
    const seen = await row.evaluate((element) => {
      const { getComputedStyle } = element.ownerDocument.defaultView;
      return [...element.children].map((cell: unknown) => getComputedStyle(cell, '::before').content);
    });
    expect(seen).toEqual(heads.map((head) => `"${head}" / ""`));
  });

  it('is sorted as before: the regions of the map', async () => {
    const page = await open({ as: 'Anton Påhitt', room: 'Kartan' }, telephone);
    const head = page.getByRole('columnheader', { name: 'Område' });
    const first = await page.getByRole('rowheader').first().textContent();
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('rowheader').first().textContent()).not.toBe(first);
  });

  it('is no block where there is room', async () => {
    const page = await open({ as: 'Ingrid Exempel', room: 'Mina ärenden' }, { width: 1280, height: 900 });
    const cells = await page
      .getByRole('row', { name: /KST-101/ })
      .getByRole('cell')
      .all();
    const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.y));
    expect(new Set(tops).size).toBe(1);
  });
});
