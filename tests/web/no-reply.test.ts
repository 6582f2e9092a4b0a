import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adviseAgainst, askThePolice, recordStayInKristianstad } from '#support/advice.ts';
import { ask, choosePlace, fillIn, readAnswer } from '#support/check-form.ts';
import { openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { loseNextReply } from '#support/lost-reply.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { place } from '#support/placing.ts';
import { expectSentAgain, type Filled } from '#support/sent-again.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  await pastTheGate(
    site.graph,
    `MATCH (e:ExitCase)<-[:DECIDED_IN]-(n:Placement) WHERE e.caseNumber STARTS WITH 'KST' DETACH DELETE n`,
  );
  await pastTheGate(site.graph, 'MATCH (n:Consultation|Override|PlacementCheck|Alert) DETACH DELETE n');
});

/** What is done without the reply would be shown at once where changes are followed; here it has to be asked for again. */
const options = { isLive: false, expectedErrors: /Failed to load resource|net::ERR/ };
const dialog = (page: Page) => page.getByRole('alertdialog');
const hörby = { town: 'Hörby (Hörby)' } as const;

async function openStay(change: string, from = '2027-02-01'): Promise<Page> {
  await place(site, { case: 'KST-101', person: 'Alva', at: hörby, from, to: '2027-09-01' });
  const page = await openRoom(site, 'Mina placeringar', options);
  await page.getByRole('button', { name: 'Hörby (Hörby)' }).click();
  await page.getByRole('button', { name: change }).click();
  return page;
}

async function openCase(): Promise<Page> {
  const page = await openRoom(site, 'Mina ärenden', options);
  await page.getByRole('button', { name: 'KST-103', exact: true }).click();
  return page;
}

async function openChecked(): Promise<Page> {
  const page = await openRoom(site, 'Kontrollera plats', options);
  await fillIn(page, { case: /KST-101/, place: 'Hörby (Hörby)' });
  return page;
}

const forms: readonly (readonly [string, () => Promise<Filled>])[] = [
  [
    'a consent that is taken back',
    async () => {
      const page = await openCase();
      await page.getByRole('button', { name: 'Ta tillbaka samtycket' }).click();
      return {
        ...{ page, written: page.getByText('svaret blir att underlaget inte räcker') },
        send: dialog(page).getByRole('button', { name: 'Ta tillbaka samtycket' }),
        arrived: page.getByRole('cell', { name: 'Saknas' }),
      };
    },
  ],
  [
    'a consent that is recorded',
    async () => {
      const page = await openCase();
      const withdraw = page.getByRole('button', { name: 'Ta tillbaka samtycket' });
      const record = page.getByRole('button', { name: 'Skriv in samtycke' });
      await withdraw.or(record).first().waitFor();
      if (await withdraw.isVisible()) {
        await withdraw.click();
        await pressUntil(dialog(page).getByRole('button', { name: 'Ta tillbaka samtycket' }), record);
      }
      await record.click();
      await dialog(page).getByLabel('Gäller till').fill('2028-03-01');
      return {
        ...{ page, written: page.getByLabel('Gäller till') },
        send: dialog(page).getByRole('button', { name: 'Skriv in samtycke' }),
        arrived: page.getByRole('cell', { name: 'Finns till 2028-03-01' }),
      };
    },
  ],
  [
    'an override that is asked for',
    async () => {
      await adviseAgainst(site, await askThePolice(site, 'Kristianstad'));
      const page = await openRoom(site, 'Samråd', options);
      await page.getByRole('rowheader').getByRole('button').first().click();
      await page.getByLabel('Varför behövs avsteget?').fill('Barnen går i skolan där.');
      return {
        ...{ page, written: page.getByLabel('Varför behövs avsteget?') },
        send: page.getByRole('button', { name: 'Begär avsteg' }),
        arrived: page.getByText('Avsteg är begärt', { exact: true }),
      };
    },
  ],
  [
    'a consultation that is taken back',
    async () => {
      await askThePolice(site, 'Kristianstad');
      const page = await openRoom(site, 'Samråd', options);
      await page.getByRole('rowheader').getByRole('button').first().click();
      await page.getByRole('button', { name: 'Ta tillbaka samrådet' }).click();
      return {
        ...{ page, written: page.getByText('Platsen släpps genast') },
        send: dialog(page).getByRole('button', { name: 'Ta tillbaka samrådet' }),
        arrived: page.getByRole('heading', { name: 'Tillbakataget' }),
      };
    },
  ],
  [
    'a presence that is confirmed',
    async () => {
      const page = await openStay('Bekräfta vistelsen');
      await dialog(page).getByLabel('Sågs där den').fill('2027-02-19');
      return {
        ...{ page, written: page.getByLabel('Sågs där den') },
        send: dialog(page).getByRole('button', { name: 'Bekräfta vistelsen' }),
        arrived: page.getByText('2027-02-19', { exact: true }),
      };
    },
  ],
  [
    'a stay that is made shorter',
    async () => {
      const page = await openStay('Korta');
      await dialog(page).getByLabel('Ny dag för utflyttning').fill('2027-06-01');
      return {
        ...{ page, written: page.getByLabel('Ny dag för utflyttning') },
        send: dialog(page).getByRole('button', { name: 'Korta' }),
        arrived: page.getByText('2027-02-01 – 2027-06-01'),
      };
    },
  ],
  [
    'a stay that is ended',
    async () => {
      const page = await openStay('Avsluta');
      await dialog(page).getByText('De har flyttat till en plats som vi vet').click();
      await choosePlace(page, 'Osby (Osby)');
      return {
        ...{ page, written: page.getByRole('combobox', { name: 'Plats', includeHidden: true }) },
        send: dialog(page).getByRole('button', { name: 'Avsluta' }),
        arrived: page.getByText('Avslutad', { exact: true }),
      };
    },
  ],
  [
    'a placement that is taken back',
    async () => {
      const page = await openStay('Ta tillbaka', '2027-05-01');
      await dialog(page).getByLabel('Skäl').fill('Det blev en annan lösning.');
      return {
        ...{ page, written: page.getByLabel('Skäl') },
        send: dialog(page).getByRole('button', { name: 'Ta tillbaka' }),
        arrived: page.getByText('Tillbakatagen', { exact: true }),
      };
    },
  ],
  [
    'a placement that is confirmed',
    async () => {
      const page = await openChecked();
      await ask(page);
      await readAnswer(page);
      await page.getByText(/Jag förstår att svaret inte betyder/).click();
      return {
        ...{ page, written: page.getByRole('checkbox', { name: /Jag förstår/, checked: true, includeHidden: true }) },
        send: page.getByRole('button', { name: 'Bekräfta placeringen' }),
        arrived: page.getByText('Placeringen är bekräftad'),
      };
    },
  ],
  [
    'a placement in an emergency',
    async () => {
      const page = await openChecked();
      await page.getByRole('button', { name: 'Placera akut' }).click();
      await dialog(page).getByLabel('Varför kan det inte vänta?').fill('Står utan bostad i natt.');
      return {
        ...{ page, written: page.getByLabel('Varför kan det inte vänta?') },
        send: dialog(page).getByRole('button', { name: 'Placera akut' }),
        arrived: page.getByRole('heading', { name: /Placerad akut till/ }),
      };
    },
  ],
  [
    'a stay that is there already',
    async () => {
      const page = await openRoom(site, 'Mina placeringar', options);
      await page.getByRole('button', { name: 'Efterregistrera en vistelse' }).click();
      await page.getByRole('button', { name: 'Ärende' }).click();
      await page.getByRole('option', { name: /KST-101/ }).click();
      await choosePlace(page, 'Hörby (Hörby)');
      await page.getByLabel('Flyttar in').fill('2026-12-01');
      await page.getByLabel('Hur kom den fram?').fill('Berättade det själv.');
      return {
        ...{ page, written: page.getByLabel('Hur kom den fram?') },
        send: page.getByRole('button', { name: 'Efterregistrera vistelsen' }),
        arrived: page.getByText('Efterregistrerad', { exact: true }),
      };
    },
  ],
  [
    'a stop for a supplier',
    async () => {
      const page = await openRoom(site, 'Mina placeringar', options);
      await page.getByRole('button', { name: 'Skriv in placeringsstopp' }).click();
      await page.getByRole('button', { name: 'Utförare' }).click();
      await page.getByRole('option', { name: 'Stiftelsen Påhittet' }).click();
      await page.getByLabel('Varför?').fill('Brister i tillsynen.');
      return {
        ...{ page, written: page.getByLabel('Varför?') },
        send: page.getByRole('button', { name: 'Skriv in stoppet' }),
        arrived: page.getByText('Stoppet är inskrivet'),
      };
    },
  ],
  [
    'an alert that has been seen',
    async () => {
      await recordStayInKristianstad(site);
      const page = await openRoom(site, 'Att göra', options);
      const alert = page.getByRole('region', { name: 'Larm' }).getByRole('listitem').first();
      return {
        ...{ page, written: alert.getByText(/Ring polisens avhopparsamordnare och uppge L-/) },
        send: alert.getByRole('button', { name: 'Jag har sett larmet' }),
        arrived: alert.getByText(/Sett 2027-02-20/),
      };
    },
  ],
];

describe('what was done without a reply stays as it was written, and is sent again under the same operationId, over a new session too', () => {
  it.each(forms)('%s', async (what, fill) => {
    const picture = `no-reply-${forms.findIndex(([one]) => one === what)}`;
    await expectSentAgain(site, await fill(), { as: 'Ingrid Exempel', picture });
  });
});

describe('what was done without a reply', () => {
  it('is shown once one gives up sending it again', async () => {
    const page = await openStay('Korta');
    await dialog(page).getByLabel('Ny dag för utflyttning').fill('2027-06-01');
    await loseNextReply(page);
    await dialog(page).getByRole('button', { name: 'Korta' }).click();
    await page.getByText('samma sak görs aldrig två gånger').waitFor();
    await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('2027-02-01 – 2027-06-01').waitFor();
  });

  it('is shown where one gave up while it was under way: a stay that is made shorter', async () => {
    const page = await openStay('Korta');
    await dialog(page).getByLabel('Ny dag för utflyttning').fill('2027-06-01');
    await giveUp(page, 'Korta');
    await page.getByText('2027-02-01 – 2027-06-01').waitFor();
  });

  it('is shown where one gave up while it was under way: a consultation that is taken back', async () => {
    await askThePolice(site, 'Kristianstad');
    const page = await openRoom(site, 'Samråd', options);
    await page.getByRole('rowheader').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Ta tillbaka samrådet' }).click();
    await giveUp(page, 'Ta tillbaka samrådet');
    await page.getByRole('heading', { name: 'Tillbakataget' }).waitFor();
  });
});

/** Sends what a dialog has, and closes the dialog before it is carried out. */
async function giveUp(page: Page, send: string): Promise<void> {
  const closed = Promise.withResolvers<void>();
  const sent = await loseNextReply(page, closed.promise);
  await dialog(page).getByRole('button', { name: send }).click();
  await expect.poll(() => sent.length).toBe(1);
  await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  closed.resolve();
}
