import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askThePolice, openCaseOfStranger } from '#support/advice.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';
import { goToRoom, hear, lookAround, setOut, tellings } from '#support/journey.ts';
import { press, write } from '#support/keyboard.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
  await askThePolice(site, 'Kristianstad', { message: 'Lägenheten är ledig till fredag.' });
  await openCaseOfStranger(site, 'KST-900');
});
afterAll(() => site.close());

/** Nothing is answered, verified or seen. */
const beginAnew = async () => {
  const { driver } = site.graph;
  await driver.executeQuery(`MATCH (c:Consultation) SET c.status = 'OPEN' REMOVE c.decision, c.reason, c.advice
    WITH c MATCH (c)-[suggests:SUGGESTS]->() DELETE suggests`);
};

/** Why, as it is read aloud: step by step, with period, grade and what lowered it. */
const heard: Readonly<Record<string, string>> = {
  'sv-SE': `\
  - list "Steg för steg":
    - listitem: Lind – medlem – Reds 2021-02-20 – 2026-08-20 · källa 1, uppgift A
    - listitem: Reds – konflikt – Blues från 2023-02-20 · källa 1, uppgift A
    - listitem: Blues – medlem – Al 2021-02-20 – 2026-02-20 · källa 1, uppgift A
    - listitem: Al – placerad i – Kristianstad (Kristianstad) från 2026-09-20`,
  'en-GB': `\
  - list "Step by step":
    - listitem: Lind – member – Reds 2021-02-20 – 2026-08-20 · source 1, information A
    - listitem: Reds – conflict – Blues from 2023-02-20 · source 1, information A
    - listitem: Blues – member – Al 2021-02-20 – 2026-02-20 · source 1, information A
    - listitem: Al – placed in – Kristianstad (Kristianstad) from 2026-09-20`,
};

describe.each(tellings)('a liaison in %s, without a mouse', (_how, words, options) => {
  const { liaison, liveMap } = words;

  it('reads why, suggests another town, advises against, and looks at the live map', async () => {
    await beginAnew();
    const page = await setOut(site.address, /Lova Exempel/, options);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await lookAround(page, button(new RegExp(`^${liaison.kinds.CONSULTATION}`)), 'liaison-inbox');
    await press(button(new RegExp(`^${liaison.kinds.CONSULTATION}`)).first());
    await page.getByText('Lägenheten är ledig till fredag.').waitFor();
    expect(await hear(page.locator('.finding').first())).toContain(heard[words.locale]);
    await press(button(liaison.change).first());
    await lookAround(page, page.getByText(`${liaison.without}: ${liaison.withoutNone}`), 'liaison-question');

    await press(page.getByRole('radio', { name: liaison.decisions.APPROVE }), 'ArrowDown');
    await press(button(liaison.suggest));
    await write(page.getByLabel(liaison.townFilter), 'hörby');
    await press(button(liaison.choose('Hörby (Hörby)')));
    await write(page.getByLabel(liaison.reason), 'Al är placerad på orten. 🙂');
    await write(page.getByLabel(liaison.advice), 'Orten är olämplig. Pröva Hörby.');
    await lookAround(page, button(liaison.remove('Hörby (Hörby)')), 'liaison-answer');
    await press(button(liaison.submit.ADVISE_AGAINST));
    await lookAround(page, page.getByText(liaison.answeredWith), 'liaison-answered');

    await goToRoom(page, liaison.title);
    await press(button(new RegExp(`^${liaison.kinds.ALERT}`)).first());
    await lookAround(page, page.getByText(liaison.alertPlacements), 'liaison-alert');
    await goToRoom(page, liaison.title);
    await press(button(new RegExp(`^${liaison.kinds.VERIFICATION}`)).first());
    await lookAround(page, page.getByLabel(liaison.verifyReason).first(), 'liaison-verify');

    await goToRoom(page, liveMap.title);
    await page.locator('.map canvas').waitFor();
    await press(page.getByRole('radio', { name: liveMap.layers.STANDING }), 'ArrowDown');
    await write(page.getByLabel(liveMap.search), 'kristianstad');
    await press(button('Kristianstad'));
    await lookAround(page, page.locator('tr[data-chosen="true"]'), 'liaison-live-map');
  });
});

it('leaves ledger and graph in agreement', () => expectVerified(site));
