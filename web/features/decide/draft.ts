import type {
  DecideOverrideInput,
  InputProblem,
  OverrideDecision,
} from '#schema/generated/decision-maker-operations.ts';

/** A decision as it stands in the form. */
export type Draft = { readonly decision: OverrideDecision | null; readonly reason: string };
export const emptyDraft: Draft = { decision: null, reason: '' };

export const fields = ['decision', 'reason'] as const;
export type Field = (typeof fields)[number];
export type Problem = InputProblem | 'MISSING';
export type Problems = Readonly<Partial<Record<Field, Problem>>>;
export type Content = Omit<DecideOverrideInput, 'operationId'>;

/** The service's own limit, in characters as people count them. */
const longestReason = 1_000;

/** What a draft decides, or what is missing. The service looks again. */
export function readDraft(
  proposalId: string,
  draft: Draft,
): { readonly content: Content } | { readonly problems: Problems } {
  const reason = draft.reason.trim();
  const found: [Field, Problem | null][] = [
    ['decision', draft.decision === null ? 'MISSING' : null],
    ['reason', reason === '' ? 'MISSING' : [...reason].length > longestReason ? 'TOO_LONG' : null],
  ];
  const problems = Object.fromEntries(found.filter(([, problem]) => problem !== null));
  if (draft.decision === null || Object.keys(problems).length > 0) return { problems };
  return { content: { proposalId, decision: draft.decision, reason } };
}
