import { describe, expect, test } from 'vitest';
import { isGrave } from '#api/alerts/grounds.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { Row } from '#seed/nation/distribution.ts';
import { factsOfNation } from '#seed/nation/facts-of-nation.ts';
import { openJudgement, standingIn } from '#seed/nation/judge-nation.ts';
import { inventNation, type Nation, proposeNation } from '#seed/nation/nation.ts';
import { scales } from '#seed/nation/scale.ts';
import { settleAside } from '#seed/nation/settle-aside.ts';
import { settleNation } from '#seed/nation/settled.ts';
import { demonstration } from '#seed/stories/demonstration.ts';

const day = '2027-02-20';
const invent = (seed: number): Nation => inventNation({ seed, scale: scales.demonstration, day });
const nation = invent(1);
const settled = settleNation({ seed: 1, scale: scales.demonstration, day });
/** Inventing a small nation takes a second, and several on a busy machine. */
const timeout = 60_000;
const textOf = ({ invention: _, ...planted }: Nation): string => JSON.stringify(planted);

describe('an invented nation', () => {
  test('is the same each time, down to the identifiers', { timeout }, () => {
    expect(textOf(invent(1))).toBe(textOf(nation));
  });

  test('is settled in a thread of its own as it is in this one', { timeout }, async () => {
    const aside = settleAside({ seed: 1, scale: scales.demonstration, day });
    expect(await aside.done).toEqual(settled);
    await aside.stop();
    expect(settled.placements).toEqual(nation.placements);
  });

  test('that cannot be settled says so to whoever waits for it', { timeout }, async () => {
    const aside = settleAside({ seed: 1, scale: { ...scales.demonstration, facilities: 0 }, day });
    await expect(aside.done).rejects.toThrow('Nothing to pick from');
    await aside.stop();
  });

  test('but for its placements is there before it is settled', { timeout }, () => {
    const { placements: proposed, ...before } = proposeNation({ seed: 1, scale: scales.demonstration, day }).nation;
    const { placements: settled, ...after } = nation;
    expect(JSON.stringify(before)).toBe(JSON.stringify(after));
    expect(proposed.map(({ id }) => id)).toEqual(settled.map(({ id }) => id));
  });

  test('warns of no standing placement that the judgement does not warn of, and of each that it does', {
    timeout,
  }, () => {
    const judgeOne = openJudgement(nation);
    const grave = standingIn(nation).filter(({ asked }) => judgeOne(asked).findings.some(isGrave));
    expect(settled.warned.map(({ placement }) => placement)).toEqual(grave.map(({ placement }) => placement.id));
  });

  test('is another one from another seed number', { timeout }, () => {
    expect(textOf(invent(2))).not.toBe(textOf(nation));
  });

  test('has as much of everything as its scale says', () => {
    const { people, active, groupings, rivalries, suppliers, facilities, placements, standing } = scales.demonstration;
    expect({
      people: nation.people.length,
      active: nation.people.filter((person) => person.standing === 'ACTIVE').length,
      groupings: nation.groupings.length,
      rivalries: nation.rivalries.length,
      suppliers: nation.suppliers.length,
      facilities: nation.homes.length,
      placements: nation.placements.length,
      standing: standingIn(nation).length,
    }).toEqual({ people, active, groupings, rivalries, suppliers, facilities, placements, standing });
  });

  test('has a few large groupings and many small ones', () => {
    const sizes = nation.groupings.map(({ size }) => size);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    expect(sizes[0]).toBe(scales.demonstration.largest);
    expect(median).toBeLessThan((sizes[0] ?? 0) / 5);
  });

  test('has most of its rivalries within a county', () => {
    const countyOf = new Map(nation.groupings.map(({ id, county }) => [id, county]));
    const within = nation.rivalries.filter(({ a, b }) => countyOf.get(a) === countyOf.get(b));
    expect(within.length / nation.rivalries.length).toBeGreaterThan(0.6);
  });

  test('is judged in memory as on all of its facts', { timeout }, () => {
    const judgeInMemory = openJudgement(nation);
    const facts = factsOfNation(nation);
    const municipalityOf = new Map(nation.cases.map(({ row }) => [row.id, row.municipality]));
    for (const { asked } of standingIn(nation).slice(0, 60)) {
      const { case: exitCase, people, place, from, to } = asked;
      const question = { subjects: people, municipality: municipalityOf.get(exitCase) ?? null, place, from, to };
      expect(judgeInMemory(asked)).toEqual(judge({ ...facts, asOf: day, policy: defaultPolicy, question }));
    }
  });
});

describe('the names of an invented nation', () => {
  const written = [
    ...nation.people.map(({ reference }) => reference),
    ...nation.members.map(({ pseudonym }) => pseudonym),
    ...nation.cases.map(({ row }) => row.caseNumber),
    ...[...nation.groupings, ...nation.suppliers, ...nation.homes, ...nation.offices].map(({ name }) => name),
  ];

  test('have nothing of the form of a personal or coordination number', () => {
    expect(written.filter((name) => /\d{6}[-+ ]?\d{4}|(19|20)\d{6}/.test(name))).toEqual([]);
  });

  test('say of suppliers and homes that they are invented', () => {
    expect(nation.suppliers.every(({ name }) => name.startsWith('Påhittad'))).toBe(true);
    expect(nation.homes.every(({ name }) => name.startsWith('Exempel'))).toBe(true);
  });

  test('name no grouping after a place, and none twice', () => {
    const places = new Set(nation.invention.country.geodata.localities.map(({ name }) => name));
    const names = nation.groupings.map(({ name }) => name);
    expect(names.flatMap((name) => name.split(' ')).filter((word) => places.has(word))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("are nobody's in the demonstration story", () => {
    const told = new Set([
      ...demonstration.people.map(({ reference }) => reference),
      ...demonstration.groupings.map(({ name }) => name),
      ...demonstration.cases.map(({ number }) => number),
      ...demonstration.facilities.map(({ name }) => name),
      ...demonstration.offices.map(({ name }) => name),
    ]);
    expect(written.filter((name) => told.has(name))).toEqual([]);
  });
});

describe('the answers in an invented nation', () => {
  const { standing, questions } = settled.distribution;
  const count = (rows: readonly Row[], answer: Answer) => rows.reduce((sum, { answers }) => sum + answers[answer], 0);
  const all = (rows: readonly Row[]) =>
    rows.reduce((sum, { answers }) => sum + Object.values(answers).reduce((a, b) => a + b, 0), 0);

  test.each([
    ['standing placements', standing],
    ['random questions', questions],
  ])('about %s: four in ten outside the three big cities are of no known risk', (_, [, ...outside]) => {
    expect(count(outside, 'NO_KNOWN_RISK') / all(outside)).toBeGreaterThanOrEqual(0.4);
  });

  test('about random questions are a warning for one in ten at least', () => {
    expect(
      (count(questions, 'ADVISED_AGAINST') + count(questions, 'CONSULTATION_REQUIRED')) / all(questions),
    ).toBeGreaterThan(0.1);
  });

  test('warn more in the three big cities than elsewhere', () => {
    const [big, ...outside] = questions;
    const share = (rows: readonly Row[]) => count(rows, 'NO_KNOWN_RISK') / all(rows);
    expect(share(big === undefined ? [] : [big])).toBeLessThan(share(outside));
  });
});
