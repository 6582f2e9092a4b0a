import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { expectVerified } from '#support/expect-verified.ts';
import { goToRoom, hear, lookAround, setOut, tellings } from '#support/journey.ts';
import { find, press, select, write } from '#support/keyboard.ts';
import { pastTheGate } from '#support/past-the-gate.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

/** Kristianstad has asked and decided nothing. */
const beginAnew = () =>
  pastTheGate(
    site.graph,
    `MATCH (n) WHERE n:Consultation OR n:PlacementCheck OR n:Alert
    OR n:Placement AND EXISTS { (n)-[:DECIDED_IN]->(e:ExitCase) WHERE e.caseNumber STARTS WITH 'KST' } DETACH DELETE n`,
  );

/** From the announcement to what is done now, as it is read aloud. */
const heard: Readonly<Record<string, string>> = {
  'sv-SE': `\
  - status: "Svar: Samråd krävs. Platsen kan bekräftas först när polisens avhopparsamordnare har svarat. Svaret gäller bara registrerade personer och placeringar."
  - paragraph: Lind · Hässleholm (Hässleholm) · 2027-03-01 – tills vidare
  - heading "Samråd krävs" [level=2]
  - paragraph: Platsen kan bekräftas först när polisens avhopparsamordnare har svarat.
  - paragraph: Svaret gäller bara registrerade personer och placeringar.
  - term: Det betyder
  - definition: Polisen behöver se på frågan innan någon flyttar.
  - term: Det betyder inte
  - definition: Att platsen är olämplig, eller att den är lämplig. Skälet visas inte här.
  - term: Gör så här
  - definition: Begär samråd och vänta på svar innan du bekräftar platsen.
`,
  'en-GB': `\
  - status: "Answer: Consultation required. The place can be confirmed only when the police’s exit coordinator has answered. The answer covers registered people and placements only."
  - paragraph: Lind · Hässleholm (Hässleholm) · 2027-03-01 – until further notice
  - heading "Consultation required" [level=2]
  - paragraph: The place can be confirmed only when the police’s exit coordinator has answered.
  - paragraph: The answer covers registered people and placements only.
  - term: It means
  - definition: The police need to look at the question before anybody moves.
  - term: It does not mean
  - definition: That the place is unfit, or that it is fit. The reason is not shown here.
  - term: Do this
  - definition: Ask for consultation and wait for the answer before you confirm the place.
`,
};

describe.each(tellings)('a coordinator in %s, without a mouse', (_how, words, options) => {
  const { due, cases, check, answer, steps, consultations, placements, record } = words;

  it('opens a case, asks the police about one place, confirms another, and has it on paper', async () => {
    await beginAnew();
    const page = await setOut(site.address, /Ingrid Exempel/, options);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const heading = (name: string | RegExp) => page.getByRole('heading', { name });
    await lookAround(page, heading(due.nothing), 'coordinator-due');

    await goToRoom(page, cases.title);
    await lookAround(page, page.getByRole('rowheader', { name: 'KST-101' }), 'coordinator-cases');
    await press(button(cases.open));
    await write(page.getByLabel(cases.number), `KST-9 ${words.locale}`);
    await write(page.getByLabel(cases.reference), ` påhittad ${words.locale} `);
    await write(page.getByLabel(cases.pseudonym), 'Gran 🌲');
    await press(page.getByRole('checkbox', { name: cases.hasConsented, exact: true }), 'Space');
    await lookAround(page, page.getByLabel(cases.consentFrom), 'coordinator-new-case');
    await press(button(cases.openSubmit));
    await lookAround(page, heading(`KST-9 ${words.locale} · Gran 🌲`), 'coordinator-case');

    await goToRoom(page, check.title);
    const fillIn = async (number: string, town: string) => {
      await select(button(check.case), number);
      await write(page.getByLabel(check.offer), 'Stödboende, ramavtal 7');
      await find(page.getByRole('combobox', { name: check.place }), town);
      await write(page.getByLabel(check.from), '2027-03-01');
      await page.keyboard.press('Enter');
    };
    await fillIn('KST-101', 'Hässleholm');
    expect(await readAnswer(page)).toBe(answer.words.CONSULTATION_REQUIRED.word);
    await lookAround(page, page.getByLabel(steps.message), 'coordinator-answer');
    expect(await hear(page.getByRole('region', { name: answer.region }))).toContain(heard[words.locale]);
    await write(page.getByLabel(steps.message), 'Skolan börjar i augusti.');
    await press(button(steps.consult));
    await press(button(steps.toConsultation));
    await lookAround(page, page.getByText('Skolan börjar i augusti.'), 'coordinator-consultation');
    await goToRoom(page, consultations.title);
    await lookAround(page, page.getByRole('rowheader'), 'coordinator-consultations');

    await goToRoom(page, check.title);
    await fillIn('KST-102', 'Hörby');
    await page.getByText(steps.acknowledge.NO_KNOWN_RISK).waitFor();
    expect(await readAnswer(page)).toBe(answer.words.NO_KNOWN_RISK.word);
    await press(page.getByRole('checkbox', { name: steps.acknowledge.NO_KNOWN_RISK }), 'Space');
    await press(button(steps.confirm));
    await press(button(steps.toStay));
    await lookAround(page, heading('Hörby (Hörby)'), 'coordinator-placement');
    await press(button(steps.toRecord));
    await lookAround(page, heading(record.title), 'coordinator-record');
    await goToRoom(page, placements.title);
    await lookAround(page, button('Hörby (Hörby)'), 'coordinator-placements');
  });
});

it('leaves ledger and graph in agreement', () => expectVerified(site));
