/** `npm run bench:web`: how fast the pages are in Chromium, against the limits that they are to keep; writes its part of docs/bench.md. */
import type { Browser, Page } from 'playwright-core';
import { connect, disconnect } from '#api/graph/connect.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { launchChromium } from '#support/chromium.ts';
import { makePlans, startOwnDatabase } from '#support/own-database.ts';
import { openTestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone } from '#support/situation.ts';
import { type Timed, writeBrowserReport } from './browser-report.ts';
import { anotherHeading, pressUntilDrawn, readMapDrawn, timePanning, timeStrokes, watchMap } from './in-page.ts';

const rounds = Number(process.argv[2] ?? 20);
const database = await startOwnDatabase();
await makePlans(database);
const graph = connect(database.address);
try {
  await plantAlone(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  const service = await openTestService(graph);
  const browser = await launchChromium();
  const timed = [
    ...(await timeRooms(browser, service.address)),
    ...(await timeChecking(browser, service.address)),
    ...(await timeMap(browser, service.address)),
  ];
  await browser.close();
  await service.close();
  writeBrowserReport(timed);
} finally {
  await disconnect(graph);
  await database.stop();
}

async function signIn(browser: Browser, address: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(address);
  await page.getByRole('button', { name }).click();
  await page.locator('nav [aria-current]').waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Each room of a coordinator from the one before: for the first time, when it is fetched too, and later. */
async function timeRooms(browser: Browser, address: string): Promise<readonly Timed[]> {
  const page = await signIn(browser, address, 'Ingrid Exempel');
  const rooms = ['kontrollera', 'arenden', 'samrad', 'placeringar', 'att-gora'];
  const [first, later]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds / rooms.length; round += 1)
    for (const room of rooms) {
      const took = await pressUntilDrawn(page, `nav a[href^="/${room}"]`, anotherHeading);
      (round === 0 ? first : later).push(took);
    }
  await page.context().close();
  return [
    { name: 'to another room, fetched for the first time', most: 100, took: first },
    { name: 'to another room', most: 100, took: later },
  ];
}

async function timeChecking(browser: Browser, address: string): Promise<readonly Timed[]> {
  const page = await signIn(browser, address, 'Ingrid Exempel');
  await page.getByRole('link', { name: 'Kontrollera plats' }).click();
  await page.getByRole('button', { name: 'Ärende' }).click();
  await page.getByRole('option', { name: /KST-101/ }).click();
  await page.getByLabel('Erbjudande').focus();
  const strokes = await timeStrokes(page, 'Ramavtal sju'.repeat(3));
  await page.getByRole('combobox', { name: 'Plats' }).focus();
  const searching = await timeStrokes(page, 'Malm');
  await page.getByRole('option', { name: 'Malmö (Malmö)' }).click();
  await page.getByLabel('Flyttar in').fill('2027-03-01');
  const asking: number[] = [];
  const isAsking = "document.querySelector('.check-form [type=submit]').textContent === 'Kontrollerar…'";
  for (let round = 0; round < rounds; round += 1) {
    const sent = page.waitForResponse('**/api/coordinator');
    asking.push(
      await pressUntilDrawn(page, '.check-form [type=submit]', `${isAsking} || document.querySelector('.answer-word')`),
    );
    await sent;
    await page.locator('.answer-word').waitFor();
    await page.getByRole('button', { name: 'Kontrollera platsen' }).waitFor();
    await page.getByLabel('Flyttar in').fill(`2027-03-${String(2 + round).padStart(2, '0')}`);
    await page.locator('.answer-word').waitFor({ state: 'detached' });
  }
  await page.context().close();
  return [
    { name: 'a stroke in a text field', most: 100, took: strokes },
    { name: 'a stroke in the search for a place', most: 100, took: searching },
    { name: 'from “Kontrollera platsen” until it says that it asks', most: 100, took: asking },
  ];
}

async function timeMap(browser: Browser, address: string): Promise<readonly Timed[]> {
  const page = await signIn(browser, address, 'Anton Påhitt');
  const storageState = await page.context().storageState();
  await page.context().close();
  const drawn: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < Math.max(1, rounds / 4); round += 1) {
    // A browser that has never been here: nothing of it is in a cache.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, storageState });
    await context.addInitScript(watchMap);
    const map = await context.newPage();
    await map.goto(`${address}/karta`);
    drawn.push(await readMapDrawn(map));
    frames.push(...(await timePanning(map)));
    await context.close();
  }
  return [
    { name: 'the map’s first paint, from an empty cache', most: 1_000, took: drawn },
    { name: 'a frame while the map is dragged', most: 50, took: frames },
  ];
}
