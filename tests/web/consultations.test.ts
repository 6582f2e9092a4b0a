import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, proposeAllTheSame } from '#support/advice.ts';
import { expectAccessible, takePicture } from '#support/browser.ts';
import { ask, askOnceFound, expectFocus, fillIn, readAnswer } from '#support/check-form.ts';
import { expectNoOverflow, narrowAndDark, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { forgetPlacements } from '#support/placing.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());
beforeEach(() => forgetAsked());

/** Every test asks for the first time; one hold a case. */
const forgetAsked = () =>
  pastTheGate(
    site.graph,
    `MATCH (n) WHERE n:Consultation OR n:Override OR n:PlacementCheck OR (n:Placement AND n.status = 'HELD') DETACH DELETE n`,
  );

const openFirst = async (page: Page) => {
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: /Samråd S-/ }).waitFor();
};

describe('asking the police', () => {
  it('follows an answer that requires it, holds the place, and shows the consultation', async () => {
    const page = await openRoom(site, 'Kontrollera plats');
    await fillIn(page, { case: /KST-101/, place: 'Hässleholm (Hässleholm)' });
    await ask(page);
    expect(await readAnswer(page)).toBe('Samråd krävs');
    const step = page.getByRole('region', { name: 'Nästa steg' });
    await step.getByLabel('Meddelande till polisen').fill('x'.repeat(1001));
    await step.getByRole('button', { name: 'Begär samråd' }).click();
    await step.getByText('Texten är för lång.').waitFor();
    await expectFocus(step.getByLabel('Meddelande till polisen'));
    await step.getByLabel('Meddelande till polisen').fill('Skolan börjar i augusti.');
    await pressUntil(step.getByRole('button', { name: 'Begär samråd' }), step.getByText(/Samråd S-\S+ är begärt/));
    await expectAccessible(page);
    await takePicture(page, 'consultation-asked');
    await step.getByRole('button', { name: 'Visa samrådet' }).click();
    await page.getByRole('heading', { name: 'Väntar på polisen' }).waitFor();
    await page.getByText('Skolan börjar i augusti.').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultation-open');
  });

  it('is refused while the case holds another place, which is then shown', async () => {
    await askThePolice(site, 'Kristianstad');
    const page = await openRoom(site, 'Kontrollera plats');
    await fillIn(page, { case: /KST-101/, place: 'Hässleholm (Hässleholm)' });
    await ask(page);
    await pressUntil(
      page.getByRole('button', { name: 'Begär samråd' }),
      page.getByText('Ärendet har redan en reserverad plats'),
    );
    await expectAccessible(page);
    await takePicture(page, 'consultation-hold-exists');
    await page.getByRole('button', { name: 'Visa det samrådet' }).click();
    await page.getByRole('button', { name: 'Ta tillbaka samrådet' }).click();
    await pressUntil(
      page.getByRole('alertdialog').getByRole('button', { name: 'Ta tillbaka samrådet' }),
      page.getByRole('heading', { name: 'Tillbakataget' }),
    );
  });
});

describe('an answered consultation', () => {
  it('shows the advice in the police’s words, and each suggested town leads to its check', async () => {
    await adviseAgainst(site, await askThePolice(site, 'Kristianstad'), ['Hörby']);
    const page = await openRoom(site, 'Samråd', narrowAndDark);
    await openFirst(page);
    await page.getByRole('heading', { name: 'Polisen avråder' }).waitFor();
    await page.getByText('Det finns ett hot på orten').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('Påhittat skäl för polisens del');
    await expectNoOverflow(page);
    await expectAccessible(page);
    await takePicture(page, 'consultation-advised-against');
    await page.getByRole('button', { name: 'Kontrollera den här orten: Hörby (Hörby)' }).click();
    await askOnceFound(page);
    expect(await readAnswer(page)).toBe('Ingen känd risk i underlaget');
  });

  it('that advises against needs the decision-maker, who is asked with a reason', async () => {
    await adviseAgainst(site, await askThePolice(site, 'Kristianstad'));
    const page = await openRoom(site, 'Samråd');
    await openFirst(page);
    await page.getByRole('button', { name: 'Begär avsteg' }).click();
    await page.getByText('Skriv varför avsteget behövs.').waitFor();
    await page.getByLabel('Varför behövs avsteget?').fill('Barnen går i skolan där.');
    await pressUntil(
      page.getByRole('button', { name: 'Begär avsteg' }),
      page.getByText('Avsteg är begärt', { exact: true }),
    );
    await page.getByText('Avsteg begärt hos beslutsfattaren').waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultation-override');
  });

  it('whose approval is on its way is listed as advised against', async () => {
    const consultation = await askThePolice(site, 'Kristianstad');
    await adviseAgainst(site, consultation);
    await proposeAllTheSame(site, consultation);
    const page = await openRoom(site, 'Samråd');
    await page.getByRole('cell', { name: 'Polisen avråder' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultations-list');
  });
});

describe('without any consultation', () => {
  it('the room says where they begin', async () => {
    await forgetPlacements(site.graph);
    const page = await openRoom(site, 'Samråd');
    await page.getByRole('heading', { name: 'Inga samråd än' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'consultations-empty');
  });
});
