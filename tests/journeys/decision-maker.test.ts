import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';
import { goToRoom, lookAround, setOut, tellings } from '#support/journey.ts';
import { press, write } from '#support/keyboard.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  const consultation = await askThePolice(site, 'Kristianstad');
  await adviseAgainst(site, consultation, ['Hörby', 'Hässleholm']);
  await proposeAllTheSame(site, consultation);
});
afterAll(() => site.close());

const decideAgain = () =>
  site.graph.driver.executeQuery("MATCH (o:Override) SET o.status = 'REQUESTED' REMOVE o.decidedAt, o.decisionReason");

describe.each(tellings)('a decision-maker in %s, without a mouse', (_how, words, options) => {
  const { decide, help } = words;

  it('reads what awaits, decides with reasons, and finds the decision again', async () => {
    await decideAgain();
    const page = await setOut(site.address, /Dagny Påhitt/, options);
    await lookAround(page, page.getByRole('article').getByText('Barnen går i skolan där'), 'decision-maker-waiting');
    await press(page.getByRole('radio', { name: decide.decisions.APPROVE }), 'Space');
    await write(page.getByLabel(decide.reason), '  Barnens behov väger tyngre. 🙂 ');
    await press(page.getByRole('button', { name: decide.submit.APPROVE }));
    await page.getByText(decide.done(decide.decided.APPROVE, 'Lind, KST-101')).waitFor();
    const row = page.getByRole('row', { name: /KST-101/ });
    await lookAround(page, page.getByRole('heading', { name: decide.nothing }), 'decision-maker-decided');
    await expect.poll(() => row.textContent()).toContain(`${decide.decided.APPROVE}Barnens behov väger tyngre. 🙂`);
    await goToRoom(page, help.title);
    await lookAround(page, page.getByRole('heading', { level: 1, name: help.heading }), 'decision-maker-help');
  });
});

it('leaves ledger and graph in agreement', () => expectVerified(site));
