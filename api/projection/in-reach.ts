import { type Moment, questionOf } from '../alerts/judge-standing.ts';
import type { Touched } from '../alerts/touched.ts';
import type { Policy } from '../conflicts/facts.ts';
import { judge } from '../conflicts/judge.ts';
import { spotOf } from '../conflicts/known-facts.ts';
import type { Placed } from '../conflicts/world.ts';
import { type ChangedGroupings, canMeet, concernedGroupings } from './changed-groupings.ts';
import type { Memory } from './memory.ts';

/**
 * Placements whose findings can change with what was touched: those named or of somebody named, and everybody's in the homes where these are; near
 * somebody named those of whoever a path of the rules joins to them, which reads the same from both ends; anywhere those of whoever a path can join to what has changed of a grouping named. To be asked
 * before a change is put in place and after it: what a fact held up must be judged again when it no longer does.
 */
export function placementsInReach(
  memory: Memory,
  { touched, changed }: { readonly touched: Touched; readonly changed: ChangedGroupings | 'TREE' },
  moment: Moment,
): ReadonlySet<string> {
  const { known } = memory;
  const { policy } = moment;
  const people = new Set([...touched.persons, ...touched.placements.flatMap(memory.subjectsOf)]);
  const where = [...people].flatMap(known.presencesOf).map(({ at }) => at);
  const homes = [
    ...where.map(({ facility }) => facility),
    ...touched.facilities,
    ...touched.suppliers.flatMap(memory.homesOf),
  ];
  const near = new Set(where.flatMap((at) => [...spotsAround(memory, at, policy)]));

  const groupings = [...people].flatMap(known.affiliationsOf).map(({ grouping }) => grouping);
  const bound = [...boundTo(memory, people)].flatMap(known.presencesOf).filter(({ at }) => near.has(spotOf(at)));
  const nearby = [...known.metIn(near, kindredOf(memory, groupings)), ...bound];
  const meeting = meetingThem(memory, idsOf(nearby), { people, moment });
  const concerned = concernedGroupings(known, touched.groupings, changed);
  const members = new Set([...concerned].flatMap(known.membersOf).map(({ person }) => person));
  const canBeMet = ({ presence, at }: Placed) =>
    presence.ref !== undefined &&
    (changed === 'TREE' || canMeet(known, presence, { concerned, spots: spotsAround(memory, at, policy) }));
  const found = [
    ...[...people].flatMap(known.presencesOf),
    ...[...members].flatMap(known.presencesOf).filter(canBeMet),
    ...[...new Set(homes)].flatMap((home) => (home === null ? [] : known.inHome(home))),
  ];
  return new Set([...touched.placements, ...meeting, ...idsOf(found)]);
}

const idsOf = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap(({ presence: { ref } }) => (ref === undefined ? [] : [ref]));

type Meeting = { readonly people: ReadonlySet<string>; readonly moment: Moment };

/**
 * Those of some placements that find any of these people, when nobody else is looked at. What is found of one counterpart rests on nothing that is known
 * of another but what binds them, and of that both ends are touched: what finds none of them, before a change and after it, finds the same.
 */
function meetingThem(memory: Memory, ids: readonly string[], { people, moment: { today } }: Meeting) {
  return memory.standing(today, ids).flatMap((one) => {
    const { findings } = judge(memory.inquiry(questionOf(one, today), today, people));
    return findings.some(({ counterpart = '' }) => people.has(counterpart)) ? [one.id] : [];
  });
}

type At = Parameters<typeof spotOf>[0];

function spotsAround({ known }: Memory, at: At, { nearbyKm, sameTownKm }: Policy): readonly string[] {
  const { towns, municipalities } = known.near(at, Math.max(nearbyKm, sameTownKm));
  return [...towns, ...municipalities];
}

/** The groupings that a path of the rules leads to. One that is not there yet leads nowhere. */
function kindredOf({ known }: Memory, groupings: readonly string[]): ReadonlySet<string> {
  const { tied, allied } = known.kindred().of(groupings.filter(known.hasGrouping));
  return new Set([...tied, ...allied]);
}

/** Whom a threat or a relative binds to them, or both in a row. */
function boundTo({ known }: Memory, people: Iterable<string>): ReadonlySet<string> {
  const others = (some: Iterable<string>) =>
    [...some].flatMap((one) => [
      ...known.threatsOf(one).flatMap(({ by, against }) => [by, against]),
      ...known.relativesOf(one).flatMap(({ a, b }) => [a, b]),
    ]);
  const first = new Set(others(people));
  return new Set([...first, ...others(first)]);
}
