import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What somebody fills in. The case by its number; the place as it is shown, "Hörby (Hörby)". */
export type Filling = {
  readonly case: RegExp;
  readonly offer?: string;
  readonly place: string;
  readonly from?: string;
};

/** The labels of one language, as they stand on screen. */
export const swedish = {
  case: 'Ärende',
  offer: 'Erbjudande',
  place: 'Plats',
  from: 'Flyttar in',
  submit: 'Kontrollera platsen',
};
export const english: typeof swedish = {
  case: 'Case',
  offer: 'Offer',
  place: 'Place',
  from: 'Moves in',
  submit: 'Check the place',
};

/** Signs in, and goes to the page of the check: a coordinator begins with what is due. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('link', { name: /Kontrollera plats|Check a place/ }).click();
  await page.getByRole('heading', { level: 1, name: /Kan deltagaren|Can the participant/ }).waitFor();
}

/** Fills the form in with the mouse, as most do. */
export async function fillIn(page: Page, filling: Filling, labels = swedish): Promise<void> {
  await page.getByRole('button', { name: labels.case }).click();
  await page.getByRole('option', { name: filling.case }).click();
  await page.getByLabel(labels.offer).fill(filling.offer ?? 'Stödboende, ramavtal 7');
  await choosePlace(page, filling.place, labels);
  await page.getByLabel(labels.from).fill(filling.from ?? '2027-03-01');
}

export async function choosePlace(page: Page, place: string, labels = swedish): Promise<void> {
  const field = page.getByRole('combobox', { name: labels.place });
  await field.fill(place.split(' (')[0] ?? place);
  // The list shuts when the page scrolls under it; the arrow opens it again, as the keyboard does.
  await field.press('ArrowDown');
  await page.getByRole('option', { name: place }).first().click();
}

export const ask = (page: Page, labels = swedish): Promise<void> =>
  page.getByRole('button', { name: labels.submit }).click();

/** The same where another room has written the place, which is found before it can be asked about: presses until it is asked. */
export const askOnceFound = (page: Page): Promise<void> =>
  expect.poll(async () => ask(page).then(() => page.locator('.asking, .answer-word').count())).toBeGreaterThan(0);

/** The answer as it is shown, once it is there. */
export const readAnswer = async (page: Page): Promise<string> =>
  (await page.locator('.answer-word').textContent()) ?? '';

/** The keyboard comes there: the page moves it only once what it goes to is drawn. */
export const expectFocus = (locator: Locator): Promise<void> =>
  locator.and(locator.page().locator(':focus')).waitFor({ state: 'attached' });

/** Whether the keyboard is there. */
export const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) === 1;
