import type { NewMemberInput, OpenCaseInput } from '#schema/generated/coordinator-operations.ts';
import {
  findDayProblem,
  findTextProblem,
  hasProblems,
  type Problem,
  type Problems,
  problemsAmong,
} from '../../coordinator/problems.ts';
import { readDay } from '../../ui/day.ts';

export type MemberDraft = {
  readonly key: string;
  readonly reference: string;
  readonly pseudonym: string;
  readonly consents: boolean;
  readonly consentFrom: string;
  readonly consentTo: string;
  readonly consentByGuardian: boolean;
};

/** The first is the participant. */
export type CaseDraft = {
  readonly caseNumber: string;
  readonly members: readonly MemberDraft[];
  readonly requestVerification: boolean;
};

export const emptyMember = (from: string): MemberDraft => ({
  key: crypto.randomUUID(),
  reference: '',
  pseudonym: '',
  consents: false,
  consentFrom: from,
  consentTo: '',
  consentByGuardian: false,
});

export const emptyCase = (today: string): CaseDraft => ({
  caseNumber: '',
  members: [emptyMember(today)],
  requestVerification: true,
});

/** As the contract names them: the participant, then the household by number. */
export const pathOf = (at: number): string => (at === 0 ? 'participant' : `household.${at - 1}`);

type Content = Omit<OpenCaseInput, 'operationId'>;
type Reading = { readonly content: Content; readonly problems?: never } | { readonly problems: Problems };

export function readCase({ caseNumber, members, requestVerification }: CaseDraft): Reading {
  const problems = {
    ...problemsAmong({ caseNumber: findTextProblem(caseNumber, 40) }),
    ...Object.assign({}, ...members.map((member, at) => findMemberProblems(member, pathOf(at)))),
  };
  const [participant, ...household] = members.map(readMember);
  if (hasProblems(problems) || participant === undefined) return { problems };
  return { content: { caseNumber: caseNumber.trim(), participant, household, requestVerification } };
}

function findMemberProblems({ reference, pseudonym, ...member }: MemberDraft, path: string): Problems {
  const { consents, consentFrom, consentTo } = member;
  return problemsAmong<string>({
    [`${path}.reference`]: findTextProblem(reference, 100),
    [`${path}.pseudonym`]: findTextProblem(pseudonym, 60),
    [`${path}.consentFrom`]: consents ? findDayProblem(consentFrom) : null,
    [`${path}.consentTo`]: consents && consentTo.trim() !== '' ? findEndProblem(consentFrom, consentTo) : null,
  });
}

function findEndProblem(from: string, to: string): Problem | null {
  const [first, last] = [readDay(from), readDay(to)];
  return findDayProblem(to) ?? (first !== null && last !== null && last <= first ? 'PERIOD_REVERSED' : null);
}

const readMember = ({ reference, pseudonym, consents, ...member }: MemberDraft): NewMemberInput => ({
  reference: reference.trim(),
  pseudonym: pseudonym.trim(),
  ...(consents && {
    consentFrom: readDay(member.consentFrom),
    consentTo: readDay(member.consentTo),
    consentByGuardian: member.consentByGuardian,
  }),
});
