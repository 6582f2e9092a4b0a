import type { Touched } from '../alerts/touched.ts';
import type { Geography } from '../conflicts/atlas.ts';
import { addDays, startsBefore } from '../conflicts/days.ts';
import type { Day, Inquiry, Person, Policy, Presence } from '../conflicts/facts.ts';
import { type KnownFacts, openKnownFacts, type SomeFacts } from '../conflicts/known-facts.ts';
import { neighbourhood } from '../conflicts/neighbourhood.ts';
import { UnexpectedRow } from '../errors.ts';
import type { CheckQuestion } from '../graph/fetch-facts.ts';
import type { PersonFacts } from '../graph/queries/list-person-facts.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import { type Anchors, type KindOfAnchor, kindsOfAnchor } from './anchors.ts';
import { type FactsOfAnchor, factsOf } from './facts-of-anchor.ts';

/** The live world, as what belongs to each anchor. It depends on no day: consents, holds and stays are periods, looked at when a question is judged. */
export type Memory = {
  readonly known: KnownFacts;
  /** Presences that were over by then are not kept. */
  readonly since: Day;
  /** Puts what was read in the place of what was touched: an anchor that was not found is gone. @returns what undoes it */
  readonly put: (touched: Touched, read: Anchors) => () => void;
  /** Whether everything that could count for a question is kept; one that begins long ago is put to the graph. */
  readonly canTell: (question: Pick<CheckQuestion, 'from'>) => boolean;
  /** @param among all who can touch it, where it is or anywhere in the country; or some people alone, where it is */
  readonly inquiry: (
    question: CheckQuestion,
    asOf: Day,
    among?: 'THERE' | 'EVERYWHERE' | ReadonlySet<string>,
  ) => Inquiry;
  readonly standing: (today: Day, ids?: Iterable<string>) => readonly StandingPlacement[];
  readonly subjectsOf: (placement: string) => readonly string[];
  readonly homesOf: (supplier: string) => readonly string[];
  /** What is judged of some groupings. */
  readonly ofGroupings: (ids: readonly string[]) => SomeFacts;
  /** Each anchor as it was read, by its kind and identifier: to be held against another reading. What changes afterwards leaves it as it is. */
  readonly tell: () => ReadonlyMap<string, object>;
};

type Kept<Kind extends KindOfAnchor> = { readonly anchor: Anchors[Kind][number]; readonly its: FactsOfAnchor };
type Shelves = { readonly [Kind in KindOfAnchor]: Map<string, Kept<Kind>> };

export function openMemory(geography: Geography, { since, policy }: { since: Day; policy: Policy }): Memory {
  const known = openKnownFacts(geography);
  const shelves: Shelves = {
    suppliers: new Map(),
    facilities: new Map(),
    groupings: new Map(),
    persons: new Map(),
    placements: new Map(),
  };
  const onConsent = new WeakSet<Presence>();

  const put = (touched: Touched, read: Anchors) => {
    const swaps = kindsOfAnchor.map((kind) => swap(shelves, kind, touched, read));
    const gone = joined(swaps.flatMap((one) => one.gone));
    const come = joined(swaps.flatMap((one) => one.come));
    for (const { come: its } of swaps)
      for (const one of its) for (const presence of one.onConsent) onConsent.add(presence);
    known.change(gone, come);
    return () => {
      for (const { undo } of swaps) undo();
      known.change(come, gone);
    };
  };
  const person = (id: string) => shelves.persons.get(id)?.anchor;
  const isUsableOn = (day: Day) => (presence: Presence) =>
    !onConsent.has(presence) || (person(presence.person)?.consents ?? []).some(holdsOn(day));

  return {
    known,
    since,
    put,
    canTell: ({ from }) => addDays(from, -policy.bufferDays) >= since,
    inquiry: ({ caseId, ...question }, asOf, among = 'THERE') => ({
      ...neighbourhood(known, {
        ...{ question, policy, isUsable: isUsableOn(asOf) },
        isAboutEverywhere: among === 'EVERYWHERE',
        ...(typeof among === 'object' && { among }),
      }),
      persons: question.subjects.map((id) => asSubject(person(id), caseId, asOf)),
      asOf,
      policy,
      question,
    }),
    standing: (today, ids = shelves.placements.keys()) =>
      [...new Set(ids)].flatMap((id) => asStanding(shelves.placements.get(id)?.anchor, today)),
    subjectsOf: (placement) => shelves.placements.get(placement)?.anchor.subjects ?? [],
    homesOf: (supplier) =>
      [...shelves.facilities.values()].flatMap(({ anchor }) =>
        anchor.facility.supplier === supplier ? [anchor.id] : [],
      ),
    ofGroupings: (ids) => joined([...new Set(ids)].flatMap((id) => shelves.groupings.get(id)?.its ?? [])),
    tell: () =>
      new Map(
        kindsOfAnchor.flatMap((kind) =>
          [...shelves[kind]].map(([id, { anchor }]) => [`${kind} ${id}`, anchor] as const),
        ),
      ),
  };
}

type Swap = {
  readonly gone: readonly FactsOfAnchor[];
  readonly come: readonly FactsOfAnchor[];
  readonly undo: () => void;
};

function swap<Kind extends KindOfAnchor>(shelves: Shelves, kind: Kind, touched: Touched, read: Anchors): Swap {
  const shelf: Map<string, Kept<Kind>> = shelves[kind];
  const ids = [...new Set(touched[kind])];
  const before = ids.map((id) => [id, shelf.get(id)] as const);
  const found = new Map(
    read[kind].map((anchor): [string, Kept<Kind>] => [anchor.id, { anchor, its: factsOf[kind](anchor) }]),
  );
  const set = (id: string, kept: Kept<Kind> | undefined) => {
    if (kept === undefined) shelf.delete(id);
    else shelf.set(id, kept);
  };
  for (const id of ids) set(id, found.get(id));
  return {
    gone: before.flatMap(([, kept]) => (kept === undefined ? [] : [kept.its])),
    come: ids.flatMap((id) => found.get(id)?.its ?? []),
    undo: () => {
      for (const [id, kept] of before) set(id, kept);
    },
  };
}

/** The lists of all of them; one that nobody has is left out, so that what is worked out from it stays. */
export function joined(all: readonly FactsOfAnchor[]): SomeFacts {
  const lists: Record<string, unknown[]> = {};
  for (const { facts } of all)
    for (const [name, list] of Object.entries(facts)) {
      const some = lists[name] ?? [];
      lists[name] = some;
      for (const one of list) some.push(one);
    }
  return lists as SomeFacts;
}

type Consent = PersonFacts['consents'][number];

/** Given, not expired, not withdrawn. */
const holdsOn =
  (day: Day) =>
  ({ from, to, withdrawnOn }: Consent): boolean =>
    from <= day && startsBefore(day, to) && startsBefore(day, withdrawnOn);

/** With the consent given in this case, and the police's latest verification that is not after the day. */
function asSubject(person: PersonFacts | undefined, caseId: string, asOf: Day): Person {
  if (person === undefined) throw new UnexpectedRow('memory: a subject does not exist');
  const [latest] = person.verifications
    .filter(({ verifiedOn }) => verifiedOn <= asOf)
    .toSorted((a, b) =>
      a.verifiedOn === b.verifiedOn ? Number(a.noneKnown) - Number(b.noneKnown) : a.verifiedOn < b.verifiedOn ? 1 : -1,
    );
  return {
    id: person.id,
    consent: person.consents.some((one) => one.case === caseId && holdsOn(asOf)(one)),
    verifiedOn: latest?.verifiedOn ?? null,
    attestedNone: latest?.noneKnown ?? false,
  };
}

/** One that has not begun stands too. */
function asStanding(placement: Anchors['placements'][number] | undefined, today: Day): readonly StandingPlacement[] {
  if (placement?.status !== 'CONFIRMED' || !startsBefore(today, placement.to)) return [];
  const { id, case: exitCase, municipality, at: place, from, to, opened, accepted, subjects } = placement;
  if (opened === null || exitCase === null || municipality === null)
    throw new UnexpectedRow('memory: a standing placement lacks what it must have');
  return [{ id, case: exitCase, municipality, place, from, to, opened, accepted, subjects }];
}
