import { afterAll, beforeAll, describe, it } from 'vitest';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';
import { goToRoom, lookAround, setOut, tellings } from '#support/journey.ts';
import { find, press, write } from '#support/keyboard.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

/** Each telling has a rivalry of its own to record. */
const rivals = { 'sv-SE': ['Greens', 'Blues'], 'en-GB': ['Greens', 'Reds-Youth'] } as const;

describe.each(tellings)('the police in %s, without a mouse', (_how, words, options) => {
  const { recording, facts, groupings, network, person, review } = words;
  const [a, b] = rivals[words.locale === 'sv-SE' ? 'sv-SE' : 'en-GB'];

  it('record a rivalry, see it in the network, look a person up, and another officer approves it', async () => {
    const page = await setOut(site.address, new RegExp(`Rut Exempel[^]*${words.roles.RECORDER}`), options);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const heading = (name: string | RegExp) => page.getByRole('heading', { name });
    await lookAround(page, heading(recording.before), 'recorder');
    await find(page.getByRole('combobox', { name: recording.ends.a }), a);
    await find(page.getByRole('combobox', { name: recording.ends.rivalB }), b);
    await press(page.getByRole('radio', { name: facts.levels.TENSION, exact: true }), 'ArrowDown');
    await write(page.getByLabel(facts.from), '2027-01-15');
    await write(page.getByLabel(facts.grade), '2bp');
    await write(page.getByLabel(facts.reason, { exact: true }), 'Påhittat underlag');
    await page.keyboard.press('Control+Enter');
    await lookAround(page, heading(recording.done), 'recorder-receipt');

    await goToRoom(page, groupings.title);
    await write(page.getByLabel(groupings.search), 'gree');
    await lookAround(page, button(a), 'recorder-groupings');
    await press(button(a));
    await lookAround(page, heading(a), 'recorder-grouping');
    await press(page.getByRole('radio', { name: groupings.asList }), 'ArrowDown');
    await lookAround(
      page,
      page
        .getByRole('region', { name: network.picture(a) })
        .getByText(b)
        .first(),
      'recorder-network',
    );
    await goToRoom(page, person.title);
    await write(page.getByLabel(person.reference), ' DEMO-ALVA-01 ');
    await page.keyboard.press('Enter');
    await lookAround(page, heading(person.found('DEMO-ALVA-01')), 'recorder-person');

    const reviewer = await setOut(site.address, new RegExp(`Greger Påhitt[^]*${words.roles.REVIEWER}`), options);
    await lookAround(reviewer, reviewer.getByText('Påhittat underlag'), 'reviewer-queue');
    await write(reviewer.getByLabel(review.reason), 'Påhittad kontroll');
    await press(reviewer.getByRole('button', { name: review.approve }));
    await lookAround(reviewer, reviewer.getByRole('heading', { name: review.empty }), 'reviewer-approved');
  });
});

it('leaves ledger and graph in agreement', () => expectVerified(site));
