import type { CheckPlacementInput } from '#schema/generated/coordinator-operations.ts';
import { hasProblems, type Problems, problemsAmong } from '../../coordinator/problems.ts';
import type { Proposal } from '../../coordinator/proposal.ts';
import { emptyStay, readStay, type StayDraft } from '../../coordinator/stay/stay-draft.ts';
import type { OpenCase } from '../../coordinator/use-cases.ts';

/** The form as it stands, half written or not. */
export type Draft = StayDraft & {
  readonly caseId: string | null;
  readonly offer: string;
  /** The stay that the new one is to lengthen or take the place of. */
  readonly placementId: string | null;
};

export const emptyDraft: Draft = { ...emptyStay, caseId: null, offer: '', placementId: null };

/** A question without its operationId: what tells it from another question. */
export type Content = Omit<CheckPlacementInput, 'operationId'>;
export type Reading = { readonly content: Content; readonly problems?: never } | { readonly problems: Problems };

/** The question that a draft asks, or what is missing. The service looks again; this is so that nobody waits for a reply to learn of a gap. */
export function readDraft(draft: Draft, exitCase: OpenCase | null): Reading {
  const stay = readStay(draft, exitCase?.household ?? []);
  const problems = {
    ...problemsAmong({
      caseId: exitCase === null ? 'MISSING' : null,
      offer: draft.offer.trim() === '' ? 'MISSING' : null,
    }),
    ...stay.problems,
  };
  if (hasProblems(problems) || stay.problems !== undefined || exitCase === null) return { problems };
  return { content: { caseId: exitCase.id, offer: draft.offer.trim(), ...stay.content } };
}

/** What another room brought, written into the form; the place is found again by its name. */
export const draftOf = (proposal: Proposal): Draft => ({
  ...emptyDraft,
  caseId: proposal.caseId,
  memberIds: proposal.memberIds ?? null,
  offer: proposal.offer ?? '',
  placeText: proposal.placeText ?? '',
  from: proposal.from ?? '',
  isOpenEnded: proposal.to == null,
  to: proposal.to ?? '',
  placementId: proposal.placementId ?? null,
});
