import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { ask, fillIn, readAnswer, signInAs } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { loseNextReply } from '#support/lost-reply.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

const networkErrors = /Failed to load resource/;
const service = '**/api/coordinator';

/** Where nothing is followed, nothing but the press of a button meets a session that has ended. */
async function openFilled({ isLive = true } = {}): Promise<Page> {
  const page = await visit(site.address, { expectedErrors: networkErrors });
  if (!isLive) await page.route('**/api/coordinator/stream', (route) => route.abort());
  await signInAs(page, 'Ingrid Exempel');
  await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
  await page.getByText('måndag 1 mars 2027').waitFor();
  return page;
}

/** What may stand between the browser and the service: a dead network, a failing proxy, somebody else's page. */
const failures: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the network is gone', (page) => page.context().setOffline(true)],
  ['a proxy fails', (page) => page.route(service, (route) => route.fulfill({ status: 502, body: 'Bad Gateway' }))],
  ['a login page of the network answers', (page) => page.route(service, (route) => route.fulfill({ body: '<html>' }))],
  ['the reply is empty', (page) => page.route(service, (route) => route.fulfill({ json: {} }))],
  ['the reply has half a result and an error', (page) => page.route(service, (route) => route.fulfill({ json: half }))],
  [
    'the reply holds an answer that nobody knows',
    (page) => page.route(service, (route) => route.fulfill({ json: odd })),
  ],
];
const half = { data: { checkPlacement: null }, errors: [{ message: 'no' }] };
const odd = { data: { checkPlacement: { __typename: 'PlacementCheck', answer: 'SAFE', members: [] } } };

describe('"Kunde inte kontrolleras"', () => {
  it.each(failures)('is shown when %s, and everything written is kept', async (_what, fail) => {
    const page = await openFilled();
    await fail(page);
    await ask(page);
    expect(await readAnswer(page)).toBe('Kunde inte kontrolleras');
    expect(await page.getByRole('main').textContent()).not.toContain('Ingen känd risk');
    expect(await page.getByLabel('Erbjudande').inputValue()).toBe('Stödboende, ramavtal 7');
    expect(await page.getByRole('combobox', { name: 'Plats' }).inputValue()).toBe('Hörby (Hörby)');
    await expectAccessible(page);
    await takePicture(page, `cannot-tell-${failures.findIndex(([what]) => what === _what)}`);
  });

  it('is shown when no reply has come for fifteen seconds; until then the page says that it is asking', async () => {
    const page = await openFilled();
    await page.clock.install();
    await page.route(service, () => undefined);
    // From here on no time passes but what is said to.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await ask(page);
    await page.clock.runFor(1_100);
    await page.getByText('Kontrollerar mot registrerade uppgifter.').last().waitFor();
    await takePicture(page, 'asking');
    await page.clock.runFor(5_000);
    await page.getByText('Det tar längre tid än vanligt.').waitFor();
    await page.clock.runFor(10_000);
    await page.clock.resume();
    expect(await readAnswer(page)).toBe('Kunde inte kontrolleras');
  });

  it('is followed by the same question with the same operationId, and then by an answer', async () => {
    const page = await openFilled();
    const sent = await loseNextReply(page);
    await ask(page);
    expect(await readAnswer(page)).toBe('Kunde inte kontrolleras');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { name: 'Ingen känd risk i underlaget' }).waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toBe(sent[1]);
  });

  it('is not said of lists: cases that could not be fetched are fetched again on demand', async () => {
    const page = await visit(site.address, { expectedErrors: networkErrors });
    await page.getByRole('button', { name: 'Ingrid Exempel' }).waitFor();
    await page.route(service, (route) => route.abort());
    await signInAs(page, 'Ingrid Exempel');
    await page.getByRole('heading', { name: 'Dina ärenden gick inte att hämta' }).waitFor();
    await page.unroute(service);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('button', { name: 'Ärende' }).waitFor();
  });
});

describe('a session that has ended', () => {
  it('is begun again over the page, and the question goes on', async () => {
    const page = await openFilled({ isLive: false });
    await page.context().clearCookies();
    await ask(page);
    await page.getByRole('alertdialog', { name: 'Du har loggats ut' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'signed-out');
    await page.getByRole('button', { name: 'Logga in som Ingrid Exempel' }).click();
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
  });

  it('leaves nothing on the page for somebody else', async () => {
    const page = await openFilled({ isLive: false });
    await page.context().clearCookies();
    await ask(page);
    await page.getByRole('button', { name: 'Byt person' }).click();
    await signInAs(page, 'Måns Påhitt');
    expect(await page.getByLabel('Erbjudande').inputValue()).toBe('');
    expect(await page.getByRole('main').textContent()).not.toContain('KST-101');
  });
});
