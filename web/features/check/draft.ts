import type { CasesQuery, CheckPlacementInput, InputProblem } from '#schema/generated/coordinator-operations.ts';
import { readDay } from '../../ui/day.ts';
import { type FoundPlace, placeInput } from './place.ts';

export type ExitCase = CasesQuery['cases']['edges'][number]['node'];

/** The form as it stands, half written or not. */
export type Draft = {
  readonly caseId: string | null;
  /** Null: all of the household. */
  readonly memberIds: readonly string[] | null;
  readonly offer: string;
  readonly placeText: string;
  readonly place: FoundPlace | null;
  /** A district of the town or a unit of the home. */
  readonly partId: string | null;
  readonly from: string;
  readonly isOpenEnded: boolean;
  readonly to: string;
};

export const emptyDraft: Draft = {
  caseId: null,
  memberIds: null,
  offer: '',
  placeText: '',
  place: null,
  partId: null,
  from: '',
  isOpenEnded: true,
  to: '',
};

/** Fields in the order in which they are filled in. */
export const fields = ['caseId', 'memberIds', 'offer', 'place', 'part', 'from', 'to'] as const;
export type Field = (typeof fields)[number];
export type Problem = 'MISSING' | 'NO_SUCH_CASE' | InputProblem;
export type Problems = Readonly<Partial<Record<Field, Problem>>>;

/** A question without its operationId: what tells it from another question. */
export type Content = Omit<CheckPlacementInput, 'operationId'>;
export type Reading = { readonly content: Content; readonly problems?: never } | { readonly problems: Problems };

/** The question that a draft asks, or what is missing. The service looks again; this is so that nobody waits for a reply to learn of a gap. */
export function readDraft(draft: Draft, exitCase: ExitCase | null): Reading {
  const problems = findProblems(draft, exitCase);
  const from = readDay(draft.from);
  if (Object.keys(problems).length > 0 || exitCase === null || draft.place === null || from === null)
    return { problems };
  const place = placeInput(draft.place, draft.partId);
  const to = draft.isOpenEnded ? null : readDay(draft.to);
  const memberIds = chosenMembers(draft, exitCase);
  return { content: { caseId: exitCase.id, memberIds, offer: draft.offer.trim(), place, from, to } };
}

export const chosenMembers = (draft: Draft, exitCase: ExitCase): readonly string[] =>
  exitCase.household.map(({ id }) => id).filter((id) => draft.memberIds === null || draft.memberIds.includes(id));

function findProblems(draft: Draft, exitCase: ExitCase | null): Problems {
  const found: [Field, Problem | null][] = [
    ['caseId', exitCase === null ? 'MISSING' : null],
    ['memberIds', exitCase !== null && chosenMembers(draft, exitCase).length === 0 ? 'MISSING' : null],
    ['offer', draft.offer.trim() === '' ? 'MISSING' : null],
    ['place', draft.place === null ? 'MISSING' : null],
    ['from', findDayProblem(draft.from)],
    ['to', draft.isOpenEnded ? null : (findDayProblem(draft.to) ?? findOrderProblem(draft))],
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}

const findDayProblem = (text: string): Problem | null =>
  text.trim() === '' ? 'MISSING' : readDay(text) === null ? 'NOT_A_DATE' : null;

function findOrderProblem(draft: Draft): Problem | null {
  const [from, to] = [readDay(draft.from), readDay(draft.to)];
  return from !== null && to !== null && to <= from ? 'PERIOD_REVERSED' : null;
}
