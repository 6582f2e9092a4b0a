import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#api/conflicts/findings.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { testDay, testReferenceKey } from '#support/service.ts';
import { type Asked, judgeSituation, plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let situation: Situation;

beforeAll(async () => {
  situation = await plantAlone(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
});
afterAll(() => closeGraph(graph));

type Shown = Pick<Asked, 'case' | 'place' | 'members'> & { readonly answer: Answer };

/** The table in seed/stories/demonstration.ts. */
const shown: readonly Shown[] = [
  { case: 'KST-101', place: { town: 'Kristianstad (Kristianstad)' }, answer: 'ADVISED_AGAINST' },
  { case: 'KST-101', place: { unit: 'Boendet Linden, lägenhet 3' }, answer: 'ADVISED_AGAINST' },
  { case: 'KST-101', place: { town: 'Hässleholm (Hässleholm)' }, answer: 'CONSULTATION_REQUIRED' },
  { case: 'KST-101', place: { town: 'Malmö (Malmö)' }, answer: 'CONSULTATION_REQUIRED' },
  { case: 'KST-101', place: { facility: 'Boendet Sälgen' }, answer: 'CONSULTATION_REQUIRED' },
  { case: 'KST-101', place: { town: 'Hörby (Hörby)' }, answer: 'NO_KNOWN_RISK' },
  { case: 'KST-101', place: { unit: 'Boendet Granen, lägenhet 1' }, answer: 'NO_KNOWN_RISK' },
  { case: 'KST-102', place: { town: 'Kristianstad (Kristianstad)' }, answer: 'ADVISED_AGAINST' },
  { case: 'KST-102', place: { town: 'Kristianstad (Kristianstad)' }, answer: 'NO_KNOWN_RISK', members: ['Elis'] },
  { case: 'KST-103', place: { town: 'Kristianstad (Kristianstad)' }, answer: 'INSUFFICIENT_BASIS' },
  { case: 'KST-103', place: { facility: 'Boendet Granen' }, answer: 'INSUFFICIENT_BASIS' },
  { case: 'HBY-401', place: { facility: 'Boendet Granen' }, answer: 'NO_KNOWN_RISK' },
];

describe('the demonstration world', () => {
  it.each(shown)('answers case $case about $place with $answer', async ({ answer, ...asked }) => {
    const judged = await judgeSituation(situation, { ...asked, from: '2027-02-21', to: null });
    expect(judged.answer).toBe(answer);
  });

  it.each([
    ['Boendet Almen', 'SUPPLIER_STOPPED: CRITICAL'],
    ['Boendet Rönnen', 'FACILITY_CLOSED: CRITICAL'],
    ['Boendet Hasseln', 'PERMIT_MISSING: HIGH'],
  ])('has a cause that is no secret against %s', async (facility, finding) => {
    const asked = { case: 'KST-103', place: { facility }, from: '2027-02-21', to: null };
    expect((await judgeSituation(situation, asked)).findings).toEqual([finding]);
  });
});
