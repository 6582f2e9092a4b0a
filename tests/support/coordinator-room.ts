import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Visit, visit } from '#support/browser.ts';
import type { DemonstrationSite } from '#support/demonstration-site.ts';
import { testNow } from '#support/service.ts';

type Room = 'Att göra' | 'Kontrollera plats' | 'Mina ärenden' | 'Samråd' | 'Mina placeringar';

/** A coordinator in one of their rooms, on the day on which the stories are told. */
export async function openRoom(
  site: DemonstrationSite,
  room: Room,
  { isLive = true, ...options }: Visit & { readonly isLive?: boolean } = {},
): Promise<Page> {
  const page = await visit(site.address, options);
  if (!isLive) await page.route('**/api/coordinator/stream', (route) => route.abort());
  await page.clock.setFixedTime(testNow);
  await page.getByRole('button', { name: 'Ingrid Exempel' }).click();
  await goTo(page, room);
  return page;
}

export async function goTo(page: Page, room: Room): Promise<void> {
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: room }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Nothing is wider than the screen. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(overflow)).toBe(0);
}

export const narrowAndDark: Visit = { viewport: { width: 320, height: 900 }, colorScheme: 'dark' };

/** Written so in any field that takes a text: pasted with spaces, from right to left, and beyond the first plane. */
export const oddTexts = {
  spaces: '  pasted   with spaces ',
  rightToLeft: 'שלום \u202Eabc',
  emoji: 'Flytt 🏠👨‍👩‍👧',
} as const;

/** What any form says where there is no outcome: no reply came, or that it could not be done now. */
export const noOutcome =
  /Det gick inte att genomföra nu|samma sak görs aldrig två gånger|Tjänsten svarade inte|Tjänsten hann inte klart/;

/** Presses until it is done: what could not be done on a busy machine is sent again, as people are told to do. */
export async function pressUntil(button: Locator, done: Locator): Promise<void> {
  await button.click();
  const again = button.page().getByText(noOutcome);
  for (let tries = 3; tries > 0; tries -= 1) {
    await done.or(again).first().waitFor();
    if (await done.first().isVisible()) return;
    await button.click();
    await again.waitFor({ state: 'detached' });
  }
  await done.first().waitFor();
}
