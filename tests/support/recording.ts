import type { Page } from 'playwright-core';

/** Signs in as one of the police, and waits for the first room. */
export async function signInOfficer(page: Page, name: string, role: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${name}[^]*(?:${role.source})`) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** To another room, by the rail. */
export async function goTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: room, exact: true }).click();
}

export async function chooseKind(page: Page, kind: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: /Vad gäller det|What is it about/ })
    .getByText(kind, { exact: true })
    .click();
}

/** Writes the beginning of a name and takes the match. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

export async function fillBasis(page: Page, { grade = '2BP', reason = 'Påhittat underlag' } = {}): Promise<void> {
  await page.getByLabel(/Gradering|Grade/).fill(grade);
  await page.getByLabel(/^(Skäl|Reason)/).fill(reason);
}

export const record = (page: Page): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^(Registrera|Record)$/ })
    .click();
