import type * as sv from '../sv/record.ts';

export const record: typeof sv.record = {
  title: 'Decision record',
  waiting: 'Fetching the decision record…',
  failed: 'The decision record could not be fetched',
  gone: 'There is no such decision record',
  print: 'Print',
  decision: 'The decision',
  about: 'Who',
  decidedBy: 'Confirmed by',
  unit: 'Unit',
  legalGround: 'Another legal ground',
  check: (number) => `Check ${number}`,
  question: 'Question',
  answer: 'Answer',
  noCheck: 'There was no check: the stay was there already and has been recorded afterwards.',
  askedAt: 'Asked for',
  answeredAt: 'Answered',
  advice: 'The police’s advice',
  approval: 'Approval against advice',
  requestedBy: 'Asked for by',
  requestReason: 'Reason for asking',
  approvedBy: 'Approved by',
  approvedAt: 'Approved',
  approvalReason: 'The decision-maker’s reason',
  foot: (product) =>
    `Printed from ${product}. The record covers registered people and placements only, and says nothing about anybody but the household.`,
};
