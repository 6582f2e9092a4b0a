import type { PlaceInput } from '#schema/generated/coordinator-operations.ts';
import { type Day, readDay } from '../../ui/day.ts';
import { findDayProblem, hasProblems, type Problem, type Problems, problemsAmong } from '../problems.ts';
import type { OpenCase } from '../use-cases.ts';
import { type FoundPlace, placeInput } from './place.ts';

/** Who is to be where and when, half written or not. */
export type StayDraft = {
  /** Null: all of the household. */
  readonly memberIds: readonly string[] | null;
  readonly placeText: string;
  readonly place: FoundPlace | null;
  /** A district of the town or a unit of the home. */
  readonly partId: string | null;
  readonly from: string;
  readonly isOpenEnded: boolean;
  readonly to: string;
};

export const emptyStay: StayDraft = {
  memberIds: null,
  placeText: '',
  place: null,
  partId: null,
  from: '',
  isOpenEnded: true,
  to: '',
};

/** What each part of the form of a stay takes. */
export type StayPartProps = {
  readonly draft: StayDraft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<StayDraft>) => void;
};

export type StayContent = {
  readonly memberIds: readonly string[];
  readonly place: PlaceInput;
  readonly from: Day;
  readonly to: Day | null;
};
type Reading<Content> = { readonly content: Content; readonly problems?: never } | { readonly problems: Problems };

/** The stay that a draft means, or what is missing. The service looks again; this is so that nobody waits to learn of a gap. */
export function readStay(draft: StayDraft, household: OpenCase['household']): Reading<StayContent> {
  const problems = findStayProblems(draft, household);
  const from = readDay(draft.from);
  if (hasProblems(problems) || draft.place === null || from === null) return { problems };
  const to = draft.isOpenEnded ? null : readDay(draft.to);
  return {
    content: { memberIds: chosenMembers(draft, household), place: placeInput(draft.place, draft.partId), from, to },
  };
}

export const chosenMembers = (
  { memberIds }: Pick<StayDraft, 'memberIds'>,
  household: OpenCase['household'],
): readonly string[] => household.map(({ id }) => id).filter((id) => memberIds === null || memberIds.includes(id));

const findStayProblems = (draft: StayDraft, household: OpenCase['household']): Problems => ({
  ...problemsAmong({
    memberIds: household.length > 0 && chosenMembers(draft, household).length === 0 ? 'MISSING' : null,
    place: draft.place === null ? 'MISSING' : null,
  }),
  ...findPeriodProblems(draft),
});

type PeriodDraft = Pick<StayDraft, 'from' | 'isOpenEnded' | 'to'>;

export const findPeriodProblems = (draft: PeriodDraft): Problems<'from' | 'to'> =>
  problemsAmong({
    from: findDayProblem(draft.from),
    to: draft.isOpenEnded ? null : (findDayProblem(draft.to) ?? findOrderProblem(draft)),
  });

function findOrderProblem(draft: Pick<StayDraft, 'from' | 'to'>): Problem | null {
  const [from, to] = [readDay(draft.from), readDay(draft.to)];
  return from !== null && to !== null && to <= from ? 'PERIOD_REVERSED' : null;
}

/** The field of the form that a path of the contract means: `place.districtId` is the part, `memberIds.0` the household. */
export function fieldOfStay(path: string): string {
  if (path === 'place.districtId' || path === 'place.unitId') return 'part';
  return path.split('.')[0] ?? path;
}

/** The fields of the form that a change of the draft mends. */
export const mendedBy = (patch: object): readonly string[] =>
  Object.keys(patch).map((name) => fieldOfDraft[name] ?? name);

const fieldOfDraft: Readonly<Record<string, string>> = { placeText: 'place', partId: 'part', isOpenEnded: 'to' };
