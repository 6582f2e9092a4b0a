import type { Page } from 'playwright-core';
import { type Visit, visit } from '#support/browser.ts';
import type { DemonstrationSite } from '#support/demonstration-site.ts';
import { testNow } from '#support/service.ts';

/** The inbox of Lova, who is of the region, or of another liaison, at the hour of the stories. */
export async function openInbox(
  site: DemonstrationSite,
  {
    isLive = true,
    as = 'Lova Exempel',
    ...options
  }: Visit & { readonly isLive?: boolean; readonly as?: 'Lova Exempel' | 'Regina Påhitt' | 'Natan Exempel' } = {},
): Promise<Page> {
  const page = await visit(site.address, options);
  if (!isLive) await page.route('**/api/police-liaison/stream', (route) => route.abort());
  await page.clock.setFixedTime(new Date(testNow));
  await page.getByRole('button', { name: as }).click();
  await page.getByRole('heading', { level: 1, name: /Inkorg|Inbox/ }).waitFor();
  return page;
}

/** Opens what the inbox has of a kind first. */
export async function openFirst(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('button', { name: kind }).first().click();
}
