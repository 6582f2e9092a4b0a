import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectNothingStored, takePicture, type Visit, visit } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { pointedAt, press } from '#support/keyboard.ts';
import { testNow } from '#support/service.ts';
import { en } from '../../web/words/en.ts';
import { sv, type Words } from '../../web/words/sv.ts';

/** Each journey is gone twice: what differs is the language and the theme. */
export const tellings: readonly (readonly [string, Words, Visit])[] = [
  ['Swedish, in the light', sv, { colorScheme: 'light' }],
  ['English, in the dark', en, { colorScheme: 'dark', path: '/?lang=en' }],
];

/** Text, because it runs in the page: whether any pointer has been used there. */
const watchPointer = 'addEventListener("pointerdown", () => { window.wasPointedAt = true; }, true);';

/** What the stories call people, cases, groupings and their questions; none of it may stand in an address or a title. */
const personal = /KST|MMO|DEMO|Lind|Ask\b|Björk|Gran\b|Exempel|Påhitt|Reds|Blues|Greens|Hörby|Kristianstad|[KLS]-\w{4}/;

/** Somebody signs in without a mouse, at the hour of the stories. */
export async function setOut(address: string, who: RegExp, options: Visit): Promise<Page> {
  const page = await visit(address, options);
  await page.evaluate(watchPointer);
  await page.clock.setFixedTime(testNow);
  await press(page.getByRole('button', { name: who }));
  return page;
}

/** Goes to a room by the palette, which every room has. */
export async function goToRoom(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectFocus(page.getByRole('searchbox'));
  await page.keyboard.type(title);
  await page.getByRole('menuitem', { name: title, exact: true }).and(pointedAt(page)).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: title, exact: true, includeHidden: true })
    .and(page.locator('[aria-current]'))
    .waitFor();
}

/** The page as it stands, once `sign` does: nothing wrong for anybody, nothing kept, nobody named, no pointer used. */
export async function lookAround(page: Page, sign: Locator, picture: string): Promise<void> {
  await sign.first().waitFor();
  await takePicture(page, `${await page.locator('html').getAttribute('lang')}-${picture}`);
  await expectAccessible(page);
  await expectNothingStored(page);
  expect(`${decodeURI(page.url())} ${await page.title()}`).not.toMatch(personal);
  expect(await page.evaluate('window.wasPointedAt')).toBeUndefined();
}

/** What a screen reader is told of a part, with the numbers of receipts and questions made alike. */
export const hear = async (part: Locator): Promise<string> =>
  (await part.ariaSnapshot()).replaceAll(/\b([KLS])-[0-9A-Z]{4}(?:-[0-9A-Z]{4})?\b/g, '$1-…');
