import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, run as runAxe } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { launchChromium, patienceMs } from '#support/chromium.ts';

declare const axe: { readonly run: typeof runAxe };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Visit = BrowserContextOptions & {
  readonly path?: string;
  /** Console errors that the test brings about itself, such as the browser's own line about a network that is gone. */
  readonly expectedErrors?: RegExp;
};

type Watched = { readonly context: BrowserContext; readonly objections: string[] };
const watched: Watched[] = [];
let browser: Promise<Browser> | undefined;

/** A page in a profile of its own. After the test it must turn out that nothing left the origin and nothing broke. */
export async function visit(address: string, { path = '/', expectedErrors, ...options }: Visit = {}): Promise<Page> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const objections: string[] = [];
  watched.push({ context, objections });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) objections.push(`left the origin: ${request.url()}`);
  });
  context.on('weberror', (error) => objections.push(`broke: ${error.error().message}`));
  context.on('console', (message) => {
    const isExpected = expectedErrors?.test(message.text()) === true;
    if (['error', 'warning'].includes(message.type()) && !isExpected) objections.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

afterEach(async () => {
  for (const { context, objections } of watched.splice(0)) {
    // What a handler still does is no matter any more: a page that goes while one carries a request out would be its failure.
    await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await context.close();
    expect(objections).toEqual([]);
  }
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Text, because it runs in the page: colours that are on their way to others, and what is fading in, have come to their end. */
const whenStill = `(async () => {
  const ends = ({ effect }) => effect.getComputedTiming().endTime !== Infinity;
  await Promise.allSettled(document.getAnimations().filter(ends).map(({ finished }) => finished));
})()`;

/** Nothing that axe knows of is wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(whenStill);
  await page.evaluate(axeSource);
  const results: AxeResults = await page.evaluate(() => axe.run());
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Text, because it runs in the page, whose types the tests do not have. */
const listStored = `(async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  cookies: document.cookie,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
}))()`;

/** Nothing stays in the browser: no storage of any kind, and no cookie that a script can read. */
export async function expectNothingStored(page: Page): Promise<void> {
  const stored = await page.evaluate(listStored);
  expect(stored).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 });
}

/** A picture for people to look at, in a folder that is not kept. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync('screenshots', { recursive: true });
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true, timeout: patienceMs });
}
