import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doAs } from '#support/audience.ts';
import { expectAccessible, takePicture } from '#support/browser.ts';
import { openRoom } from '#support/coordinator-room.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

async function openRecord() {
  const page = await openRoom(site, 'Mina placeringar');
  await page.getByRole('button', { name: 'Kristianstad (Kristianstad)' }).click();
  await page.getByRole('button', { name: 'Visa beslutsunderlaget' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beslutsunderlag' }).waitFor();
  return page;
}

/** Lind is placed where the answer advises against it, in an emergency. */
beforeAll(async () => {
  const ingrid = await site.service.signIn(site.planted.assignment('Ingrid Exempel'));
  const show = '... on EmergencyPlacement { placement { id } }';
  await doAs(
    ingrid,
    { audience: 'coordinator', mutation: 'placeInEmergency', show },
    {
      caseId: site.planted.case('KST-101'),
      place: { localityId: site.planted.town('Kristianstad (Kristianstad)') },
      ...{ offer: 'Stödboende, ramavtal 7', to: '2027-02-23', reason: 'Står utan bostad i natt.' },
    },
  );
});

describe('the decision record', () => {
  it('has the question, the answer, the receipt, the rules’ version and the reason, and nothing about anyone else', async () => {
    const page = await openRecord();
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const part of [
      'KST-101',
      'Lind',
      'Kristianstad',
      'Placering avråds',
      'Regelversion',
      'Står utan bostad i natt.',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/K-\w{4}-\w{4}/);
    expect(text).not.toMatch(/MMO-201|rival|gruppering|konflikt/i);
    await expect.poll(() => page.title()).toBe('Beslutsunderlag · Isär');
    await expectAccessible(page);
    await takePicture(page, 'record');
  });

  it('prints as a tagged document with a language, a title and headings', async () => {
    const page = await openRecord();
    await page.emulateMedia({ media: 'print' });
    await takePicture(page, 'record-print');
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    const pdf = (await page.pdf({ tagged: true, outline: true, format: 'A4' })).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(sv\)/);
    expect(pdf).toMatch(/\/Title\s*[(<]/);
    expect(pdf).toMatch(/\/S\s*\/H1/);
    expect(pdf).toMatch(/\/S\s*\/H2/);
  });
});
