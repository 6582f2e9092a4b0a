import type { Page } from 'playwright-core';
import { type Visit, visit } from '#support/browser.ts';
import type { DemonstrationSite } from '#support/demonstration-site.ts';
import { testNow } from '#support/service.ts';

/** Lova's inbox, at the hour of the stories. */
export async function openInbox(
  site: DemonstrationSite,
  { isLive = true, ...options }: Visit & { readonly isLive?: boolean } = {},
): Promise<Page> {
  const page = await visit(site.address, options);
  if (!isLive) await page.route('**/api/police-liaison/stream', (route) => route.abort());
  await page.clock.setFixedTime(new Date(testNow));
  await page.getByRole('button', { name: 'Lova Exempel' }).click();
  await page.getByRole('heading', { level: 1, name: /Inkorg|Inbox/ }).waitFor();
  return page;
}

/** Opens what the inbox has of a kind first. */
export async function openFirst(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('button', { name: kind }).first().click();
}
