import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askThePolice, openCaseOfStranger } from '#support/advice.ts';
import { noOutcome, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openFirst, openInbox } from '#support/liaison-desk.ts';
import { loseNextReply } from '#support/lost-reply.ts';
import { expectSentAgain, type Filled } from '#support/sent-again.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  await askThePolice(site, 'Kristianstad');
  for (const number of ['KST-900', 'KST-901', 'KST-902']) await openCaseOfStranger(site, number);
});
afterAll(() => site.close());

/** What is done without the reply would be shown at once where changes are followed; here it has to be asked for again. */
const options = { isLive: false, expectedErrors: /Failed to load resource|net::ERR/ };
const dialog = (page: Page) => page.getByRole('alertdialog');
const lova = 'Lova Exempel';
const natan = 'Natan Exempel';

async function openVerification(number: string): Promise<Page> {
  const page = await openInbox(site, options);
  await openFirst(page, new RegExp(`^Verifiering ${number}`));
  await page.getByText('Jag intygar att polisen inte känner till').click();
  await page.getByLabel('Vad du har kontrollerat').fill('Register och underrättelser.');
  return page;
}

async function openStops(): Promise<Page> {
  const page = await openInbox(site, { ...options, as: natan });
  await page.getByRole('link', { name: 'Nationella stopp' }).click();
  return page;
}

async function openLifting(): Promise<Page> {
  const page = await openStops();
  await page
    .getByRole('row', { name: /Stiftelsen Påhittet/ })
    .getByRole('button')
    .click();
  await dialog(page).getByLabel('Varför?').fill('Tillståndet gäller igen.');
  return page;
}

async function fillStop(): Promise<Filled> {
  const page = await openStops();
  await page.getByRole('combobox', { name: 'Utförare' }).fill('Stift');
  await page.getByRole('option', { name: 'Stiftelsen Påhittet' }).click();
  await page.getByLabel('Varför?').fill('Tillståndet är återkallat.');
  return {
    ...{ page, written: page.getByLabel('Varför?') },
    send: page.getByRole('button', { name: 'Skriv in stoppet' }),
    arrived: page.getByRole('row', { name: /Stiftelsen Påhittet/ }),
  };
}

const forms: readonly (readonly [string, string, () => Promise<Filled>])[] = [
  [
    'an alert that is acknowledged',
    lova,
    async () => {
      const page = await openInbox(site, options);
      await openFirst(page, /^Larm/);
      return {
        ...{ page, written: page.getByText('Bedöm hotet, ring den placerande kommunen') },
        send: page.getByRole('button', { name: 'Kvittera larmet' }),
        arrived: page.getByText('Kvitterat 2027-02-20 09:00'),
      };
    },
  ],
  [
    'an answer',
    lova,
    async () => {
      const page = await openInbox(site, options);
      await openFirst(page, /^Samråd/);
      await page.getByText('Godkänn: polisen har inget emot platsen').click();
      await page.getByLabel('Skäl för polisens del').fill('Inget känt.');
      await page.getByLabel('Meddelande till kommunen').fill('Hör av er om något ändras.');
      return {
        ...{ page, written: page.getByLabel('Meddelande till kommunen') },
        send: page.getByRole('button', { name: 'Godkänn platsen' }),
        arrived: page.getByText('Svaret är skickat till kommunen.'),
      };
    },
  ],
  [
    'a person who is verified',
    lova,
    async () => {
      const page = await openVerification('KST-900');
      return {
        ...{ page, written: page.getByLabel('Vad du har kontrollerat') },
        send: page.getByRole('button', { name: 'Verifiera' }),
        arrived: page.getByText('Senast verifierad 2027-02-20'),
      };
    },
  ],
  ['a national stop', natan, fillStop],
  [
    'a national stop that is lifted',
    natan,
    async () => {
      const page = await openLifting();
      return {
        ...{ page, written: dialog(page).getByLabel('Varför?') },
        send: dialog(page).getByRole('button', { name: 'Häv stoppet' }),
        arrived: page.getByText('Stoppet för Stiftelsen Påhittet är hävt.'),
      };
    },
  ],
];

describe('what the police do without a reply stays as it was written, and is sent again under the same operationId, over a new session too', () => {
  it.each(forms)('%s', async (what, as, fill) => {
    const picture = `no-reply-liaison-${forms.findIndex(([one]) => one === what)}`;
    await expectSentAgain(site, await fill(), { as, picture });
  });

  it('a person who is verified, though the request no longer waits when one comes back to the page', async () => {
    const page = await openVerification('KST-901');
    const sent = await loseNextReply(page);
    const verify = page.getByRole('button', { name: 'Verifiera' });
    await verify.click();
    await page.getByText(noOutcome).waitFor();
    const lookedAnew = page.waitForResponse('**/api/session');
    await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
    await lookedAnew;
    await page.waitForTimeout(500);
    expect(await page.getByLabel('Vad du har kontrollerat').inputValue()).toBe('Register och underrättelser.');
    await pressUntil(verify, page.getByText('Senast verifierad 2027-02-20'));
    expect(new Set(sent).size).toBe(1);
  });
});

describe('what the police did without a reply, given up while it was under way, is shown', () => {
  it('in the inbox: a verification', async () => {
    const page = await openVerification('KST-902');
    const left = Promise.withResolvers<void>();
    const sent = await loseNextReply(page, left.promise);
    await page.getByRole('button', { name: 'Verifiera' }).click();
    await expect.poll(() => sent.length).toBe(1);
    await page.getByRole('button', { name: 'Till inkorgen' }).click();
    const request = page.getByRole('button', { name: /^Verifiering KST-902/ });
    await request.waitFor();
    left.resolve();
    await request.waitFor({ state: 'detached' });
  });

  it('in the list of stops: one that is lifted', async () => {
    const filled = await fillStop();
    await pressUntil(filled.send, filled.arrived);
    const page = await openLifting();
    const left = Promise.withResolvers<void>();
    const sent = await loseNextReply(page, left.promise);
    await dialog(page).getByRole('button', { name: 'Häv stoppet' }).click();
    await expect.poll(() => sent.length).toBe(1);
    await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
    left.resolve();
    await page.getByText('Inget nationellt stopp gäller nu.').waitFor();
  });
});
