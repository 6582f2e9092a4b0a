import type { Locator, Page } from 'playwright-core';
import { expectFocus, hasFocus } from '#support/check-form.ts';

/** As many stops as nobody would count on the way to anything. */
const mostStops = 150;

/** Goes there as somebody without a mouse does: from stop to stop. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to ${target}`);
}

export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await reach(target);
  await target.page().keyboard.press(key);
}

/** Writes over what stands in a field. */
export async function write(field: Locator, text: string): Promise<void> {
  await press(field, 'Control+a');
  await field.page().keyboard.type(text);
}

/** Writes the beginning of a name, and takes the match with it from the list. */
export async function find(field: Locator, text: string, match: string | RegExp = text): Promise<void> {
  const page = field.page();
  await write(field, text);
  const option = page.getByRole('option', { name: match });
  await option.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await option.and(pointedAt(page)).waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a list, and takes what begins so. */
export async function select(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await press(field);
  await page.getByRole('option', { name: text }).waitFor();
  await page.locator('[role=listbox]:focus, [role=option]:focus').waitFor();
  await page.keyboard.type(text);
  await expectFocus(page.getByRole('option', { name: text }));
  await page.keyboard.press('Enter');
}

/** What Enter takes, where the keyboard itself stays in a field. */
export const pointedAt = (page: Page): Locator => page.locator('[data-focused]');
