import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, takePicture, visit } from '#support/browser.ts';
import { expectFocus } from '#support/check-form.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { loseNextReply } from '#support/lost-reply.ts';
import { choose, chooseKind, fillBasis, record, signInOfficer } from '#support/recording.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

const networkErrors = /Failed to load resource/;

async function openForm({ isLive = true } = {}): Promise<Page> {
  const page = await visit(site.address, { expectedErrors: networkErrors });
  if (!isLive) await page.route('**/api/police-recorder/stream', (route) => route.abort());
  await signInOfficer(page, 'Rut Exempel', /Registrator|Recorder/);
  await page.getByRole('combobox', { name: 'Rival' }).waitFor();
  return page;
}

const receipt = (page: Page) => page.getByRole('heading', { name: /^(Registrerat|Recorded)$/ });

async function fillRivalry(page: Page, a = 'Reds', b = 'Greens'): Promise<void> {
  await choose(page, 'Gruppering', a);
  await choose(page, 'Rival', b);
  await page.getByText('konflikt', { exact: true }).click();
  await page.getByLabel('Från').fill('2027-01-15');
  await fillBasis(page);
}

/** A practised hand: five strokes a second. */
const strokeMs = 200;

describe('recording', () => {
  it('a rivalry between two known groupings takes less than ten seconds with the keyboard alone', async () => {
    const page = await openForm();
    await expectFocus(page.getByRole('combobox', { name: 'Gruppering' }));
    const strokes = [
      ...['g', 'r', 'e', 'ArrowDown', 'Enter', 'Tab'],
      ...['b', 'l', 'u', 'ArrowDown', 'Enter', 'Tab'],
      ...['ArrowDown', 'Tab'],
      ...'270115',
      ...['Tab', 'Tab'],
      ...'2bp',
      ...['Tab', 'Tab'],
      ...'PM 12',
      'Control+Enter',
    ];
    let waitedMs = 0;
    const wait = async (until: Promise<void>) => {
      const began = performance.now();
      await until;
      waitedMs += performance.now() - began;
    };
    for (const [nth, stroke] of strokes.entries()) {
      // Nobody takes a match from a list before it is there; waiting for it counts.
      if (stroke === 'ArrowDown' && strokes[nth + 1] === 'Enter')
        await wait(page.getByRole('option').first().waitFor());
      await page.keyboard.press(stroke);
      await page.waitForTimeout(strokeMs);
    }
    await wait(receipt(page).waitFor());
    expect(strokes.length * strokeMs + waitedMs).toBeLessThan(10_000);
    await page.getByText('Rivalitet (konflikt): Greens och Blues').waitFor();
    await expectFocus(page.getByRole('combobox', { name: 'Gruppering' }));
    await expectAccessible(page);
    await takePicture(page, 'recorder-receipt');
  });

  it('can be undone for a minute, which the receipt counts down', async () => {
    const page = await openForm();
    await takePicture(page, 'recorder-empty');
    await fillRivalry(page);
    await record(page);
    await page.getByRole('button', { name: /Ångra \(\d\d s\)/ }).click();
    await page.getByText('Ångrad. Uppgiften räknas inte').waitFor();
    await page.getByRole('button', { name: 'Visa uppgiften' }).click();
    await page.getByText('ångrad', { exact: true }).first().waitFor();
    await expectAccessible(page);
    await takePicture(page, 'recorder-undone');
  });

  it('names the open rivalry that is there already, and leads to it', async () => {
    const page = await openForm();
    await choose(page, 'Gruppering', 'Reds');
    await choose(page, 'Rival', 'Blues');
    await page.getByText('Finns redan', { exact: true }).waitFor();
    await takePicture(page, 'recorder-existing');
    await page.getByText('konflikt', { exact: true }).click();
    await page.getByLabel('Från').fill('2027-01-15');
    await fillBasis(page);
    await record(page);
    await page.getByRole('heading', { name: 'Finns redan' }).waitFor();
    await page.getByRole('button', { name: 'Öppna: Rivalitet' }).click();
    await page.getByRole('heading', { name: 'Historik' }).waitFor();
    await expectAccessible(page);
    await takePicture(page, 'recorder-existing-opened');
  });

  it('takes whoever is too early to the first thing that is missing', async () => {
    const page = await openForm();
    await record(page);
    await page.getByText('Välj nivå.').waitFor();
    await expectFocus(page.getByRole('combobox', { name: 'Gruppering' }));
    await expectAccessible(page);
    await takePicture(page, 'recorder-missing');
  });
});

describe('what is sent without a reply', () => {
  it('is kept, and sent again under the same operationId', async () => {
    const page = await openForm();
    await fillRivalry(page);
    const sent = await loseNextReply(page);
    await record(page);
    await page.getByRole('heading', { name: 'Vi vet inte om det sparades' }).waitFor();
    expect(await page.getByLabel('Skäl').inputValue()).toBe('Påhittat underlag');
    await page.getByRole('button', { name: 'Skicka igen' }).click();
    await receipt(page).waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toBe(sent[1]);
  });

  it('because the session had ended goes on after a new sign-in', async () => {
    // Where nothing is followed, nothing but the press of the button meets a session that has ended.
    const page = await openForm({ isLive: false });
    await fillRivalry(page, 'Reds-Youth', 'Blues');
    await page.context().clearCookies();
    await record(page);
    await page.getByRole('alertdialog', { name: 'Du har loggats ut' }).waitFor();
    await page.getByRole('button', { name: 'Logga in som Rut Exempel' }).click();
    await receipt(page).waitFor();
  });
});

describe('every kind of fact', () => {
  const whole = async (page: Page) => {
    await page.getByLabel('Från').fill('2027-01-15');
  };
  const kinds: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    [
      'Koppling',
      async (page) => {
        await page.getByLabel('Person', { exact: true }).fill('DEMO-NY-1');
        await choose(page, 'Gruppering', 'Greens');
        await page.getByText('medlem', { exact: true }).click();
        await whole(page);
      },
    ],
    [
      'Allians',
      async (page) => {
        await choose(page, 'Gruppering', 'Reds');
        await choose(page, 'Allierad', 'Greens');
        await whole(page);
      },
    ],
    [
      'Aktivitetsområde',
      async (page) => {
        await choose(page, 'Gruppering', 'Greens');
        await choose(page, 'Plats', 'Hörby');
        await whole(page);
      },
    ],
    [
      'Hot',
      async (page) => {
        await page.getByLabel('Hotet kommer från').fill('DEMO-NY-1');
        await page.getByLabel('Hotet riktas mot').fill('DEMO-NY-2');
      },
    ],
    [
      'Bostad',
      async (page) => {
        await page.getByLabel('Person', { exact: true }).fill('DEMO-NY-1');
        await choose(page, 'Plats', 'Boendet Granen');
        await whole(page);
      },
    ],
    [
      'Vistelseförbud',
      async (page) => {
        await page.getByLabel('Person', { exact: true }).fill('DEMO-NY-1');
        await choose(page, 'Plats', 'Skåne');
        await page.getByText('Polisens egen avrådan').click();
        await whole(page);
      },
    ],
    [
      'Anhörig',
      async (page) => {
        await page.getByLabel('Person', { exact: true }).fill('DEMO-NY-1');
        await page.getByLabel('Anhörig', { exact: true }).last().fill('DEMO-NY-2');
      },
    ],
    [
      'Del av gruppering',
      async (page) => {
        await choose(page, 'Del', 'Greens');
        await choose(page, 'Del av', 'Blues');
      },
    ],
  ];

  it.each(kinds)('%s is recorded from the one form', async (kind, fill) => {
    const page = await openForm();
    await chooseKind(page, kind);
    await fill(page);
    await fillBasis(page);
    await record(page);
    await receipt(page).waitFor();
    await expectAccessible(page);
    await takePicture(page, `recorder-kind-${kind}`);
  });

  it('a new grouping is recorded with aliases and what it is part of; similar ones are named while it is written', async () => {
    const page = await openForm();
    await chooseKind(page, 'Ny gruppering');
    await page.getByLabel('Namn').fill('Red');
    await page.getByText('Liknande grupperingar finns').waitFor();
    await page.getByRole('button', { name: 'Reds, The Red Ones' }).waitFor();
    await page.getByLabel('Namn').fill('Yellows');
    await page.getByLabel('Alias').fill('De gula, Gult');
    await choose(page, 'Del av (om den är det)', 'Greens');
    await fillBasis(page);
    await record(page);
    await page.getByText('Yellows, De gula, Gult').waitFor();
    await expectAccessible(page);
  });
});

describe('bad input', () => {
  it.each([
    ['over-long', 'x'.repeat(1_001), 'Texten är för lång.'],
    ['right to left override', 'abc\u202Edef', 'Texten har tecken'],
    ['a personal number', '19900101-1234', 'Texten har tecken'],
  ])('%s in the reason is refused beside the field, and kept', async (_what, written, said) => {
    const page = await openForm();
    await fillRivalry(page);
    await page.getByLabel('Skäl').fill(written);
    await record(page);
    await page.getByText(said).waitFor();
    expect(await page.getByLabel('Skäl').inputValue()).toBe(written);
    await expectFocus(page.getByLabel('Skäl'));
  });

  it('spaces around what was pasted, Arabic and emoji are taken as they are meant', async () => {
    const page = await openForm();
    await fillRivalry(page, 'Reds-Youth', 'Greens');
    await page.getByLabel('Gradering').fill('  2 b - p ');
    await page.getByLabel('Skäl').fill('  تقرير 😀  ');
    await page.getByLabel('Från').fill(' 20270115 ');
    await record(page);
    await receipt(page).waitFor();
  });

  it.each(['4BP', '2FP', '2B', '2BPP', 'ABC'])('the grade %s is none', async (grade) => {
    const page = await openForm();
    await fillRivalry(page);
    await page.getByLabel('Gradering').fill(grade);
    await record(page);
    await page.getByText('Skriv graderingen som tre tecken').waitFor();
  });

  it('a name that is in no list is not taken for one that is', async () => {
    const page = await openForm();
    await fillRivalry(page);
    await page.getByRole('combobox', { name: 'Rival' }).fill('Greenish');
    await record(page);
    await page.getByText('Välj en gruppering i listan').waitFor();
    expect(await page.getByRole('combobox', { name: 'Rival' }).inputValue()).toBe('Greenish');
  });
});
