import { randomUUID } from 'node:crypto';
import { recordFact } from '#api/intelligence/record-fact.ts';
import type { Outcome } from '#api/ledger/carry-out.ts';
import type { Actor } from '#api/placements/act.ts';
import { changePlacement } from '#api/placements/change-placement.ts';
import { confirmPlacement } from '#api/placements/confirm-placement.ts';
import type { Planted } from '#seed/plant.ts';
import type { StoryPlacement, StoryTown } from '#seed/stories/story.ts';
import type { Part } from '#seed/stories/tell.ts';
import { basisOf } from '#support/officer.ts';
import { testDay } from '#support/service.ts';
import { memberOf, type Pair, referenceOf } from './pairs.ts';

/** One of the two when they start: who acts, with clean receipts and, where somebody is placed already, that placement. */
export type Racing = {
  readonly pair: Pair;
  readonly planted: Planted;
  readonly actors: { readonly own: Actor; readonly other: Actor; readonly police: Actor };
  readonly receipts: { readonly own: string; readonly other: string };
  readonly placements: { readonly own: string; readonly other: string };
};

export type Period = { readonly from: string; readonly to: string | null };

/** Two things that happen at the same instant, after which the two of a pair would be rivals in one town. */
export type Kind = {
  readonly name: string;
  /** What is so before, beside what is so for every pair. */
  readonly before: (pair: Pair) => Part;
  /** The stays that receipts are fetched for, while nothing speaks against them. */
  readonly checked: { readonly own: Period; readonly other?: Period };
  readonly one: (racing: Racing) => Promise<Outcome>;
  readonly another: (racing: Racing) => Promise<Outcome>;
  /** One of two confirmations is always refused; of a confirmation and a fact, whichever comes first is stored. */
  readonly mayAlert: boolean;
};

const fromMarch: Period = { from: '2027-03-01', to: null };

const confirmOwn = ({ actors, receipts }: Racing): Promise<Outcome> => confirm(actors.own, receipts.own);
const confirmOther = ({ actors, receipts }: Racing): Promise<Outcome> => confirm(actors.other, receipts.other);
const changeOwn = ({ actors, placements, receipts }: Racing): Promise<Outcome> =>
  change(actors.own, placements.own, receipts.own);
const changeOther = ({ actors, placements, receipts }: Racing): Promise<Outcome> =>
  change(actors.other, placements.other, receipts.other);

const confirm = (actor: Actor, checkId: string): Promise<Outcome> =>
  confirmPlacement(actor, { operationId: randomUUID(), checkId });
const change = (actor: Actor, placementId: string, checkId: string): Promise<Outcome> =>
  changePlacement(actor, { operationId: randomUUID(), placementId, checkId });

const learn = async (
  { actors }: Racing,
  kind: 'RIVALRY' | 'AFFILIATION' | 'THREAT' | 'RESIDENCE',
  fact: object,
): Promise<Outcome> => {
  const sent = { operationId: randomUUID(), basis: basisOf(), ...fact };
  return (await recordFact(actors.police, kind, sent)).outcome;
};

const otherIsMember = ({ other, otherGrouping }: Pair): Part => ({ affiliations: [memberOf(other, otherGrouping)] });
const areRivals = ({ ownGrouping, otherGrouping }: Pair): Part => ({
  rivalries: [{ between: [ownGrouping, otherGrouping], level: 'CONFLICT', from: '-4y' }],
});
const both = (pair: Pair): Part => ({ ...otherIsMember(pair), ...areRivals(pair) });

const placed = (number: string, person: string, at: StoryTown): StoryPlacement => ({
  ...{ case: number, people: [person], at, status: 'CONFIRMED', from: 'today' },
});
const otherIsPlaced = ({ otherCase, other, town }: Pair): Part => ({ placements: [placed(otherCase, other, town)] });

export const kinds: readonly Kind[] = [
  {
    name: 'confirm and confirm',
    before: both,
    checked: { own: fromMarch, other: fromMarch },
    ...{ one: confirmOwn, another: confirmOther, mayAlert: false },
  },
  {
    name: 'move and move',
    before: (pair) => ({
      ...both(pair),
      placements: [
        placed(pair.ownCase, pair.own, pair.ownBefore),
        placed(pair.otherCase, pair.other, pair.otherBefore),
      ],
    }),
    checked: { own: fromMarch, other: fromMarch },
    ...{ one: changeOwn, another: changeOther, mayAlert: false },
  },
  {
    name: 'confirm after the end of a stay and its buffer, and a later end of that stay',
    before: (pair) => ({
      ...both(pair),
      placements: [{ ...placed(pair.otherCase, pair.other, pair.town), to: '+18d' }],
    }),
    checked: { own: { from: '2027-04-15', to: null }, other: { from: testDay, to: '2027-04-10' } },
    ...{ one: confirmOwn, another: changeOther, mayAlert: false },
  },
  {
    name: 'confirm and a rivalry between the groupings of those two',
    before: (pair) => ({ ...otherIsMember(pair), ...otherIsPlaced(pair) }),
    checked: { own: fromMarch },
    one: confirmOwn,
    another: (racing) => {
      const { pair, planted } = racing;
      const between = { a: planted.grouping(pair.ownGrouping), b: planted.grouping(pair.otherGrouping) };
      return learn(racing, 'RIVALRY', { ...between, level: 'CONFLICT', from: '2025-01-01' });
    },
    mayAlert: true,
  },
  {
    name: 'confirm and an affiliation of somebody placed there already',
    before: (pair) => ({ ...areRivals(pair), ...otherIsPlaced(pair) }),
    checked: { own: fromMarch },
    one: confirmOwn,
    another: (racing) => {
      const { pair, planted } = racing;
      const membership = { person: referenceOf(pair.other), grouping: planted.grouping(pair.otherGrouping) };
      return learn(racing, 'AFFILIATION', { ...membership, role: 'MEMBER', from: '2025-01-01' });
    },
    mayAlert: true,
  },
  {
    name: 'confirm and a threat by somebody placed there already',
    before: otherIsPlaced,
    checked: { own: fromMarch },
    one: confirmOwn,
    another: (racing) =>
      learn(racing, 'THREAT', { by: referenceOf(racing.pair.other), against: referenceOf(racing.pair.own) }),
    mayAlert: true,
  },
  {
    name: 'confirm and the residence of a rival in the next town',
    before: both,
    checked: { own: fromMarch },
    one: confirmOwn,
    another: (racing) => {
      const { pair, planted } = racing;
      const area = { localityId: planted.place(pair.nextTown) };
      return learn(racing, 'RESIDENCE', { person: referenceOf(pair.other), area, from: '2027-01-01' });
    },
    mayAlert: true,
  },
];
