import type {
  ConsultationDecision,
  DecideConsultationInput,
  InputProblem,
  VerifyAffiliationsInput,
} from '#schema/generated/police-liaison-operations.ts';

export type Town = { readonly id: string; readonly label: string };

/** An answer to a consultation as it stands in the form. */
export type Draft = {
  readonly decision: ConsultationDecision | null;
  readonly reason: string;
  readonly advice: string;
  readonly towns: readonly Town[];
};
export const emptyDraft: Draft = { decision: null, reason: '', advice: '', towns: [] };

export const answerFields = ['decision', 'reason', 'advice', 'towns'] as const;
export type AnswerField = (typeof answerFields)[number];
export type Problem = InputProblem | 'MISSING';
export type Problems<Field extends string> = Readonly<Partial<Record<Field, Problem>>>;
type Reading<Content, Field extends string> = { readonly content: Content } | { readonly problems: Problems<Field> };

const longestText = 1_000;
export const mostTowns = 3;

const problemOfText = (text: string): Problem | null => {
  const written = text.trim();
  if (written === '') return 'MISSING';
  return [...written].length > longestText ? 'TOO_LONG' : null;
};

export type AnswerContent = Omit<DecideConsultationInput, 'operationId'>;

/** What a draft answers, or what is missing. Towns are suggested only where the place is advised against. The service looks again. */
export function readAnswer(consultationId: string, draft: Draft): Reading<AnswerContent, AnswerField> {
  const { decision, towns } = draft;
  const isAgainst = decision === 'ADVISE_AGAINST';
  const problems = without({
    decision: decision === null ? 'MISSING' : null,
    reason: problemOfText(draft.reason),
    advice: problemOfText(draft.advice),
    towns: isAgainst && towns.length > mostTowns ? 'TOO_LONG' : null,
  });
  if (decision === null || Object.keys(problems).length > 0) return { problems };
  const suggestedLocalityIds = isAgainst ? towns.map(({ id }) => id) : [];
  const [reason, advice] = [draft.reason.trim(), draft.advice.trim()];
  return { content: { consultationId, decision, reason, advice, suggestedLocalityIds } };
}

/** The field of the form that the contract's path means. */
export const answerFieldOf = (path: string): AnswerField | null =>
  path.startsWith('suggestedLocalityIds') ? 'towns' : (answerFields.find((field) => field === path) ?? null);

export type VerifyDraft = { readonly isNoneKnown: boolean; readonly reason: string };
export const emptyVerifyDraft: VerifyDraft = { isNoneKnown: false, reason: '' };
export type VerifyContent = Omit<VerifyAffiliationsInput, 'operationId'>;

/** What is verified, or what is missing. */
export function readVerify(
  of: { readonly requestId: string; readonly personId: string },
  draft: VerifyDraft,
): Reading<VerifyContent, 'reason'> {
  const problem = problemOfText(draft.reason);
  if (problem !== null) return { problems: { reason: problem } };
  return { content: { ...of, noneKnown: draft.isNoneKnown, reason: draft.reason.trim() } };
}

function without<Field extends string>(problems: Readonly<Record<Field, Problem | null>>): Problems<Field> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null)) as Problems<Field>;
}
