import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, takePicture } from '#support/browser.ts';
import { noOutcome, pressUntil } from '#support/coordinator-room.ts';
import type { DemonstrationSite } from '#support/demonstration-site.ts';
import { loseNextReply } from '#support/lost-reply.ts';
import { countIn } from '#support/police.ts';

/** A form that is filled in: where its button is, what was written or chosen, and what says that it arrived. */
export type Filled = {
  readonly page: Page;
  readonly send: Locator;
  readonly written: Locator;
  readonly arrived: Locator;
};

type Told = { readonly as: string; readonly picture: string };

/** The reply to a form is lost, and then the session: what was written stands, is sent again under the same operationId, and is done once. */
export async function expectSentAgain(
  { graph }: DemonstrationSite,
  { page, send, written, arrived }: Filled,
  { as, picture }: Told,
): Promise<void> {
  const before = await read(written);
  const sent = await loseNextReply(page);
  await send.click();
  await page.getByText(noOutcome).waitFor();
  expect(await read(written)).toBe(before);
  expect(await arrived.count()).toBe(0);
  await expectAccessible(page);
  await takePicture(page, picture);
  await page.context().clearCookies();
  await send.click();
  const signIn = page.getByRole('button', { name: `Logga in som ${as}` });
  await signIn.waitFor();
  expect(await read(written)).toBe(before);
  await signIn.click();
  await arrived.or(page.getByText(noOutcome)).first().waitFor();
  if (!(await arrived.first().isVisible())) await pressUntil(send, arrived);
  await arrived.first().waitFor();
  expect(sent.length).toBeGreaterThan(2);
  expect(new Set(sent).size).toBe(1);
  expect(await countIn(graph)(`MATCH (entry:LedgerEntry {operationId: '${sent[0]}'}) RETURN count(entry)`)).toBe(1);
}

/** What stands in a field, or the text of what is no field. */
const read = (part: Locator): Promise<string> =>
  part.evaluate((element: { readonly value?: string; readonly textContent: string | null }) => {
    return element.value ?? element.textContent ?? '';
  });
