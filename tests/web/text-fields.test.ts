import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { expectAccessible, type Visit, visit } from '#support/browser.ts';
import { ask, expectFocus, fillIn, readAnswer } from '#support/check-form.ts';
import { oddTexts, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openFirst, openInbox } from '#support/liaison-desk.ts';
import { loseNextReply } from '#support/lost-reply.ts';
import { signInOfficer as signInTo } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { signInOfficer } from '#support/recording.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  const rut = await signInTo(site.service, 'Rut Exempel', 'RECORDER');
  const [a, b] = [site.planted.grouping('Reds'), site.planted.grouping('Greens')];
  await rut.enter('recordRivalry', { a, b, level: 'CONFLICT', from: '2027-01-15' });
});
afterAll(() => site.close());

const choose = (page: Page, which: string) => page.locator('.choice', { hasText: which }).click();

/** The form with everything but its text filled in; the text's label, the most letters, what sends it, and what says that it arrived. */
type Form = {
  readonly open: (options: Visit) => Promise<Page>;
  readonly label: string;
  readonly most: number;
  readonly submit: string;
  readonly arrived: string | RegExp;
};

const forms: readonly (readonly [string, Form])[] = [
  [
    'what is offered',
    {
      async open(options) {
        const page = await openRoom(site, 'Kontrollera plats', { ...options, isLive: false });
        await fillIn(page, { case: /KST-101/, place: 'Hässleholm (Hässleholm)' });
        return page;
      },
      ...{ label: 'Erbjudande', most: 200, submit: 'Kontrollera platsen', arrived: /^Svar: Samråd krävs/ },
    },
  ],
  [
    'a message to the police',
    {
      async open(options) {
        const page = await openRoom(site, 'Kontrollera plats', { ...options, isLive: false });
        await fillIn(page, { case: /KST-101/, place: 'Hässleholm (Hässleholm)' });
        await ask(page);
        await readAnswer(page);
        return page;
      },
      ...{ label: 'Meddelande till polisen', most: 1_000, submit: 'Begär samråd', arrived: /är begärt/ },
    },
  ],
  [
    'the police’s message to the municipality',
    {
      async open(options) {
        const page = await openInbox(site, { ...options, isLive: false });
        await openFirst(page, /^Samråd/);
        await choose(page, 'Godkänn');
        await page.getByLabel('Skäl för polisens del').fill('Ingen kvar på orten.');
        return page;
      },
      ...{ label: 'Meddelande till kommunen', most: 1_000, submit: 'Godkänn platsen', arrived: /Svaret är skickat/ },
    },
  ],
  [
    'the reasons of a decision',
    {
      async open(options) {
        await site.graph.driver.executeQuery('MATCH (c:Consultation) DETACH DELETE c');
        await pastTheGate(site.graph, "MATCH (p:Placement {status: 'HELD'}) DETACH DELETE p");
        const consultation = await askThePolice(site, 'Kristianstad');
        await adviseAgainst(site, consultation);
        await proposeAllTheSame(site, consultation);
        const page = await visit(site.address, options);
        // What was decided although the reply was lost would leave the list at once.
        await page.route('**/api/*/stream', (route) => route.abort());
        await page.getByRole('button', { name: 'Dagny Påhitt' }).click();
        await choose(page, 'Avslå');
        return page;
      },
      ...{ label: 'Skäl', most: 1_000, submit: 'Avslå avsteget', arrived: /^Avslaget: Lind/ },
    },
  ],
  [
    'the reason of a reviewer',
    {
      async open(options) {
        const page = await visit(site.address, options);
        // What was approved although the reply was lost would leave the queue at once.
        await page.route('**/api/*/stream', (route) => route.abort());
        await signInOfficer(page, 'Greger Påhitt', /Granskare/);
        return page;
      },
      ...{ label: 'Ditt skäl', most: 1_000, submit: 'Godkänn', arrived: /^Godkänt: / },
    },
  ],
];

describe('a text that can’t be kept is marked at its field, stays as it was written, and is sent once it is mended', () => {
  it.each(forms)('%s', async (_what, { open, label, most, submit, arrived }) => {
    const page = await open({ expectedErrors: /Failed to load resource|net::ERR/ });
    const field = page.getByLabel(label, { exact: label === 'Skäl' });
    const send = page.getByRole('button', { name: submit });
    const marks = [['x'.repeat(most + 1), /för lång/i] as const, [oddTexts.rightToLeft, /Texten har tecken/] as const];
    for (const [written, said] of marks) {
      await field.fill(written);
      await send.click();
      await page.getByText(said).first().waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await expectFocus(field);
      expect(await field.inputValue()).toBe(written);
    }
    await expectAccessible(page);
    const sent = await loseNextReply(page);
    await field.fill(`${oddTexts.spaces}${oddTexts.emoji}`);
    await send.click();
    const again = page.getByRole('button', { name: /^(Försök igen|Skicka igen)$/ });
    const lost = page.getByText(/samma sak görs aldrig två gånger|räknas bara en gång|Kunde inte kontrolleras/);
    await lost.first().waitFor();
    expect(await field.inputValue()).toContain(oddTexts.emoji);
    // Nothing is followed, so that nothing but this press meets the ended session.
    await page.context().clearCookies();
    await again.or(send).first().click();
    await page.getByRole('button', { name: /^Logga in som/ }).click();
    const there = page.getByText(arrived).first();
    await there.or(lost.first()).first().waitFor();
    if (!(await there.isVisible())) await pressUntil(again.or(send).first(), there);
    expect(new Set(sent).size).toBe(1);
  });
});
