/** A question to begin with, brought from another room to the page of the check. In memory only. */
export type Proposal = {
  readonly caseId: string;
  readonly memberIds?: readonly string[];
  readonly offer?: string;
  /** As it is shown, "Hörby (Hörby)": the page finds it again, with what stands in the way there now. */
  readonly placeText?: string;
  readonly from?: string;
  readonly to?: string | null;
  /** The stay that is to last longer or be moved. */
  readonly placementId?: string;
};

export const writeProposal = (proposal: Proposal): string => JSON.stringify(proposal);

/** Our own text, as it was written in this page's memory. */
export const readProposal = (subject: string | null): Proposal | null =>
  subject === null ? null : (JSON.parse(subject) as Proposal);
