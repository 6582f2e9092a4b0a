import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNothingStored } from '#support/browser.ts';
import { choosePlace } from '#support/check-form.ts';
import { goTo, noOutcome, openRoom, pressUntil } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { openInbox } from '#support/liaison-desk.ts';
import { holdNextReply, loseNextReply, readOperationId } from '#support/lost-reply.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { countIn } from '#support/police.ts';

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
  await pastTheGate(site.graph, 'MATCH (n:Alert|PlacementStop) DETACH DELETE n');
});

const options = { isLive: false, expectedErrors: /Failed to load resource|net::ERR/ };
const stays = `MATCH (n:Placement)-[:DECIDED_IN]->(e:ExitCase) WHERE e.caseNumber STARTS WITH 'KST' RETURN count(n)`;
const stops = 'MATCH (n:PlacementStop) RETURN count(n)';
const saveStay = (page: Page) => page.getByRole('button', { name: 'Efterregistrera vistelsen' });
const stayReason = (page: Page) => page.getByLabel('Hur kom den fram?');
const stayIsSaved = (page: Page) => page.getByText('Efterregistrerad', { exact: true });

const openStayForm = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Efterregistrera en vistelse' }).click();

async function fillStay(): Promise<Page> {
  const page = await openRoom(site, 'Mina placeringar', options);
  await openStayForm(page);
  await writeStay(page);
  return page;
}

async function writeStay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ärende' }).click();
  await page.getByRole('option', { name: /KST-101/ }).click();
  await choosePlace(page, 'Hörby (Hörby)');
  await page.getByLabel('Flyttar in').fill('2026-12-01');
  await stayReason(page).fill('Berättade det själv.');
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await goTo(page, 'Samråd');
  await goTo(page, 'Mina placeringar');
  await openStayForm(page);
  await stayReason(page).waitFor();
}

const entriesOf = (operationId: string | undefined): Promise<number> =>
  countIn(site.graph)(`MATCH (entry:LedgerEntry {operationId: '${operationId}'}) RETURN count(entry)`);

describe('what was sent without a reply, and is sent again by whoever left the room and came back, is done once', () => {
  it('a stay that is there already', async () => {
    const page = await fillStay();
    const sent = await loseNextReply(page);
    await saveStay(page).click();
    await page.getByText(noOutcome).waitFor();
    await leaveAndComeBack(page);
    expect(await stayReason(page).inputValue()).toBe('Berättade det själv.');
    await expectNothingStored(page);
    await pressUntil(saveStay(page), stayIsSaved(page));
    expect(new Set(sent).size).toBe(1);
    expect(await entriesOf(sent[0])).toBe(1);
    expect(await countIn(site.graph)(stays)).toBe(1);
    await goTo(page, 'Mina placeringar');
    await page.getByRole('rowheader').first().waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Hörby (Hörby)']);
  });

  it('a national stop', async () => {
    const page = await openInbox(site, { ...options, as: 'Natan Exempel' });
    const openStops = () => page.getByRole('link', { name: 'Nationella stopp' }).click();
    const save = page.getByRole('button', { name: 'Skriv in stoppet' });
    await openStops();
    await page.getByRole('combobox', { name: 'Utförare' }).fill('Stift');
    await page.getByRole('option', { name: 'Stiftelsen Påhittet' }).click();
    await page.getByLabel('Varför?').fill('Tillståndet är återkallat.');
    const sent = await loseNextReply(page);
    await save.click();
    await page.getByText(noOutcome).waitFor();
    await page.getByRole('link', { name: 'Inkorg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
    await openStops();
    expect(await page.getByLabel('Varför?').inputValue()).toBe('Tillståndet är återkallat.');
    await pressUntil(save, page.getByText('Stoppet för Stiftelsen Påhittet är inskrivet.'));
    expect(new Set(sent).size).toBe(1);
    expect(await entriesOf(sent[0])).toBe(1);
    expect(await countIn(site.graph)(stops)).toBe(1);
    expect(await page.getByRole('row', { name: /Stiftelsen Påhittet/ }).count()).toBe(1);
  });

  it('a stay whose reply came when they had left, and that nobody was told of', async () => {
    const page = await fillStay();
    const left = Promise.withResolvers<void>();
    const sent = await holdNextReply(page, left.promise);
    await saveStay(page).click();
    await expect.poll(() => sent.length).toBe(1);
    await goTo(page, 'Samråd');
    const replied = page.waitForResponse((response) => readOperationId(response.request()) !== undefined);
    left.resolve();
    await replied;
    await goTo(page, 'Mina placeringar');
    await openStayForm(page);
    await pressUntil(saveStay(page), stayIsSaved(page));
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent).size).toBe(1);
    expect(await countIn(site.graph)(stays)).toBe(1);
  });
});

describe('what was sent without a reply is another operation', () => {
  it('when something else is sent by whoever came back', async () => {
    const page = await fillStay();
    const sent = await loseNextReply(page);
    await saveStay(page).click();
    await page.getByText(noOutcome).waitFor();
    await leaveAndComeBack(page);
    await stayReason(page).fill('Berättade det för boendet.');
    await saveStay(page).click();
    await expect.poll(() => new Set(sent).size).toBe(2);
    await saveStay(page).waitFor({ state: 'detached' });
  });

  it('when the same is written anew after its outcome', async () => {
    const page = await fillStay();
    const sent = await loseNextReply(page);
    await saveStay(page).click();
    await page.getByText(noOutcome).waitFor();
    await leaveAndComeBack(page);
    await pressUntil(saveStay(page), stayIsSaved(page));
    const before = new Set(sent).size;
    await goTo(page, 'Mina placeringar');
    await openStayForm(page);
    expect(await stayReason(page).inputValue()).toBe('');
    await writeStay(page);
    await saveStay(page).click();
    await expect.poll(() => new Set(sent).size).toBe(before + 1);
  });
});
