import { randomUUID } from 'node:crypto';
import { addDays } from '#api/conflicts/days.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { type Told as Answered, doAs } from '#support/audience.ts';
import type { Officer } from '#support/officer.ts';
import type { Client, TestService } from '#support/service.ts';
import type { Situation } from '#support/situation.ts';
import { everybody, groupings, isOfKristianstad, numberOf, participants, referenceOf, towns } from './model-town.ts';

export type Receipt = {
  readonly id: string;
  /** The participant, and the town. */
  readonly of: number;
  readonly town: number;
  readonly from: string;
  readonly to: string | null;
  readonly answer: Answer;
  /** On which it was made, counted from the first. */
  readonly day: number;
};

/** What the actions know of the system: what came back from it. */
export type Known = {
  readonly receipts: Receipt[];
  readonly consultations: { id: string; receipt: string; of: number; approval: string | null }[];
  readonly placements: { id: string; of: number }[];
  readonly facts: string[];
  /** Days since the story's. */
  days: number;
};

/** Everybody's session; signed in again each morning, because none lasts longer than a day. */
export type SignedIn = { ingrid: Client; måns: Client; lova: Client; dagny: Client; rut: Officer; greger: Officer };
export type System = { readonly situation: Situation; readonly service: TestService } & SignedIn;

/** Any numbers: of what there is to choose from, each takes one. */
export type Picks = { readonly a: number; readonly b: number; readonly c: number };

/** What was done, in one word and its outcome; null where there was nothing to do it to. */
type Action = (system: System, known: Known, picks: Picks) => Promise<string | null>;

const firstDay = '2027-02-20';
export const dayOf = ({ days }: Known): string => addDays(firstDay, days);

const pick = <T>(from: readonly T[], nth: number): T | undefined => from[nth % from.length];
const some = <T>(from: readonly T[], nth: number): T => {
  const one = pick(from, nth);
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const coordinatorOf = ({ ingrid, måns }: System, of: number): Client =>
  isOfKristianstad(some(participants, of)) ? ingrid : måns;
const caseOf = ({ situation }: System, of: number): string => situation.planted.case(numberOf(some(participants, of)));
const town = ({ situation }: System, nth: number): string => situation.planted.place(some(towns, nth));

const show = {
  confirm: `... on Placement { id } ... on CheckOutdated { check { id answer } }`,
  consult: '... on Consultation { id override { id } }',
  place: '... on Placement { id }',
};

const coordinate = (system: System, of: number, mutation: string, shown: string, input: object): Promise<Answered> =>
  doAs(coordinatorOf(system, of), { audience: 'coordinator', mutation, show: shown }, input);

const check: Action = async (system, known, { a, b, c }) => {
  const from = addDays(dayOf(known), 1 + (c % 3) * 20);
  const to = c % 2 === 0 ? null : addDays(from, 30);
  const asked = { caseId: caseOf(system, a), offer: 'Erbjudande 1', place: { localityId: town(system, b) }, from, to };
  const told = await coordinate(system, a, 'checkPlacement', '... on PlacementCheck { id answer }', asked);
  if (told.__typename === 'PlacementCheck')
    known.receipts.push({ id: told.id, of: a % 4, town: b % 4, from, to, answer: told.answer, day: known.days });
  return `check ${told.__typename} ${told.answer ?? ''}`;
};

const remember = (known: Known, of: number, told: Answered): void => {
  if (told.__typename === 'Placement' && !known.placements.some(({ id }) => id === told.id))
    known.placements.push({ id: told.id, of });
};

/** The newest first. */
export const receiptToConfirm = ({ receipts }: Known, { a }: Pick<Picks, 'a'>): Receipt | undefined =>
  pick(receipts.toReversed(), a);

const confirm: Action = async (system, known, { a, b }) => {
  const receipt = receiptToConfirm(known, { a });
  if (receipt === undefined) return null;
  const consultation = b % 3 === 0 ? undefined : known.consultations.find((one) => one.receipt === receipt.id);
  const told = await coordinate(system, receipt.of, 'confirmPlacement', show.confirm, {
    ...{ checkId: receipt.id, consultationId: consultation?.id, approvalId: consultation?.approval ?? undefined },
  });
  remember(known, receipt.of, told);
  return `confirm ${told.__typename}${consultation === undefined ? '' : ' after consultation'}`;
};

const change: Action = async (system, known, { a, b }) => {
  const placement = pick(known.placements, a);
  if (placement === undefined) return null;
  const receipt = pick(known.receipts.filter(({ of }) => of === placement.of).toReversed(), b);
  if (receipt === undefined) return null;
  const by = b % 4 === 3 ? { shortenTo: addDays(dayOf(known), 9) } : { checkId: receipt.id };
  const told = await coordinate(system, placement.of, 'changePlacement', show.confirm, {
    placementId: placement.id,
    ...by,
  });
  remember(known, placement.of, told);
  return `change ${told.__typename}`;
};

const end: Action = async (system, known, { a, b }) => {
  const placement = pick(known.placements, a);
  if (placement === undefined) return null;
  const what = some(['REMAINS', 'UNKNOWN', 'MOVED'] as const, b);
  const told = await coordinate(system, placement.of, 'endPlacement', show.place, {
    ...{ placementId: placement.id, on: addDays(dayOf(known), b % 10) },
    ...Object.fromEntries([['then', what]]),
    ...(what === 'MOVED' && { movedTo: { localityId: town(system, b) } }),
  });
  return `end ${what} ${told.__typename}`;
};

const cancel: Action = async (system, known, { a, b }) => {
  const placement = pick(known.placements, a);
  if (placement === undefined) return null;
  const told = await coordinate(system, placement.of, 'cancelPlacement', show.place, {
    ...{ placementId: placement.id, reason: 'Invented', enteredInError: b % 2 === 0 },
  });
  return `cancel ${told.__typename}`;
};

const consult: Action = async (system, known, { a }) => {
  const receipt = pick(known.receipts.toReversed(), a);
  if (receipt === undefined) return null;
  const told = await coordinate(system, receipt.of, 'requestConsultation', show.consult, { checkId: receipt.id });
  if (told.__typename === 'Consultation')
    known.consultations.push({ id: told.id, receipt: receipt.id, of: receipt.of, approval: null });
  return `consult ${told.__typename}`;
};

const withdraw: Action = async (system, known, { a }) => {
  const consultation = pick(known.consultations.toReversed(), a);
  if (consultation === undefined) return null;
  const input = { consultationId: consultation.id };
  const told = await coordinate(system, consultation.of, 'withdrawConsultation', show.consult, input);
  return `withdraw ${told.__typename}`;
};

const answer: Action = async ({ lova }, known, { a, b }) => {
  const consultation = pick(known.consultations.toReversed(), a);
  if (consultation === undefined) return null;
  const doing = { audience: 'police-liaison', mutation: 'decideConsultation', show: '' } as const;
  const told = await doAs(lova, doing, {
    ...{ consultationId: consultation.id, decision: some(['APPROVE', 'ADVISE_AGAINST'], b) },
    ...{ reason: 'Invented', advice: 'Invented', suggestedLocalityIds: [] },
  });
  return `answer ${told.__typename}`;
};

const override: Action = async (system, known, { a, b }) => {
  const consultation = pick(known.consultations.filter(({ of }) => of < 2).toReversed(), a);
  if (consultation === undefined) return null;
  const asked = { consultationId: consultation.id, reason: 'Invented' };
  const told = await coordinate(system, consultation.of, 'requestOverride', show.consult, asked);
  if (told.__typename !== 'Consultation' || told.override === null) return `override ${told.__typename}`;
  const deciding = { audience: 'decision-maker', mutation: 'decideOverride', show: '' } as const;
  const decided = await doAs(system.dagny, deciding, {
    ...{ proposalId: told.override.id, decision: some(['APPROVE', 'REFUSE'], b), reason: 'Invented' },
  });
  consultation.approval = told.override.id;
  return `override ${decided.__typename}`;
};

const emergency: Action = async (system, known, { a, b }) => {
  const told = await coordinate(system, a, 'placeInEmergency', '... on EmergencyPlacement { placement { id } }', {
    ...{ caseId: caseOf(system, a), offer: 'Erbjudande 2', place: { localityId: town(system, b) } },
    ...{ to: addDays(dayOf(known), 3), reason: 'Invented' },
  });
  if (told.__typename === 'EmergencyPlacement') known.placements.push({ id: told.placement.id, of: a % 4 });
  return `emergency ${told.__typename}`;
};

const existing: Action = async (system, known, { a, b }) => {
  const told = await coordinate(system, a, 'recordExistingStay', show.place, {
    ...{ caseId: caseOf(system, a), place: { localityId: town(system, b) }, from: addDays(firstDay, -30) },
    reason: 'Invented',
  });
  remember(known, a % 4, told);
  return `existing ${told.__typename}`;
};

const learn = async ({ rut }: System, known: Known, mutation: string, input: object): Promise<string> => {
  const told = await rut.do(mutation, { operationId: randomUUID(), ...input });
  if (told.__typename === 'Fact' && told.id !== undefined) known.facts.push(told.id);
  return `${mutation} ${told.__typename}`;
};

const reference = (nth: number): string => referenceOf(some(everybody, nth));
const grouping = ({ situation }: System, nth: number): string => situation.planted.grouping(some(groupings, nth));
const since = { from: '2026-01-01' };

const police: Readonly<Record<string, Action>> = {
  rivalry: (system, known, { a, b, c }) =>
    learn(system, known, 'recordRivalry', {
      ...{ a: grouping(system, a), b: grouping(system, b), ...since },
      level: some(['TENSION', 'CONFLICT', 'ARMED_CONFLICT'], c),
    }),
  alliance: (system, known, { a, b }) =>
    learn(system, known, 'recordAlliance', { a: grouping(system, a), b: grouping(system, b), ...since }),
  affiliation: (system, known, { a, b, c }) =>
    learn(system, known, 'recordAffiliation', {
      ...{ person: reference(a), grouping: grouping(system, b), ...since },
      role: some(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED'], c),
    }),
  threat: (system, known, { a, b }) =>
    learn(system, known, 'recordThreat', { by: reference(a), against: reference(b) }),
  relative: (system, known, { a, b }) => learn(system, known, 'recordRelative', { a: reference(a), b: reference(b) }),
  territory: (system, known, { a, b }) =>
    learn(system, known, 'recordTerritory', {
      ...{ grouping: grouping(system, a), area: { localityId: town(system, b) }, ...since },
    }),
  ban: (system, known, { a, b }) =>
    learn(system, known, 'recordStayBan', { person: reference(a), area: { localityId: town(system, b) }, ...since }),
  residence: (system, known, { a, b }) =>
    learn(system, known, 'recordResidence', { person: reference(a), area: { localityId: town(system, b) }, ...since }),
  close: async ({ rut }, known, { a, b, c }) => {
    const factId = pick(known.facts, a);
    if (factId === undefined) return null;
    const ending = b % 2 === 0 ? { as: 'MISTAKEN' } : { as: 'ENDED', on: some(['2026-06-01', firstDay], c) };
    return `close ${(await rut.do('closeFact', { factId, ...ending })).__typename}`;
  },
  reopen: async ({ rut }, known, { a }) => {
    const factId = pick(known.facts, a);
    return factId === undefined ? null : `reopen ${(await rut.do('reopenFact', { factId })).__typename}`;
  },
  review: async ({ greger }, known, { a, b }) => {
    const factId = pick(known.facts.toReversed(), a);
    if (factId === undefined) return null;
    return `review ${(await greger.review(factId, b % 3 === 0 ? 'REJECT' : 'APPROVE')).__typename}`;
  },
};

const consent: Action = async (system, known, { a, b }) => {
  const person = system.situation.planted.person(some(participants, a));
  const about = { caseId: caseOf(system, a), memberId: person };
  if (b % 3 === 0) {
    const input = { ...about, acknowledged: b % 2 === 0 };
    return `withdrawConsent ${(await coordinate(system, a, 'withdrawConsent', '', input)).__typename}`;
  }
  return `recordConsent ${(await coordinate(system, a, 'recordConsent', '', { ...about, from: dayOf(known) })).__typename}`;
};

/** Every one as often as it stands here. */
export const actions: Readonly<Record<string, Action>> = {
  ...{ check, confirm, change, end, cancel, consult, withdraw, answer, override, emergency, existing, consent },
  ...police,
};
