import {
  RecordAffiliationDocument,
  RecordAllianceDocument,
  type RecordedFactFragment,
  RecordGroupingDocument,
  type RecordGroupingMutation,
  RecordInstitutionDocument,
  RecordPartDocument,
  RecordRelativeDocument,
  RecordResidenceDocument,
  RecordRivalryDocument,
  RecordStaffDocument,
  RecordStayBanDocument,
  RecordTerritoryDocument,
  RecordThreatDocument,
} from '#schema/generated/police-recorder-operations.ts';
import type { Ask } from '../../../service/ask.ts';
import { useAsk } from '../../../service/ask-context.tsx';
import { useOperation } from '../../../service/use-operation.ts';
import type { Content } from './draft.ts';

export type Outcome = RecordedFactFragment | RecordGroupingMutation['done'];

export function useRecord(keptAs: string) {
  const ask = useAsk();
  return useOperation<Content, Outcome>(async (sent) => (await send(ask, sent)).done, keptAs);
}

const stays = {
  RESIDENCE: RecordResidenceDocument,
  INSTITUTION: RecordInstitutionDocument,
  STAFF: RecordStaffDocument,
} as const;

/** Each kind has a mutation of its own, with an input of its own. */
function send(
  ask: Ask,
  { operationId, ...sent }: Content & { readonly operationId: string },
): Promise<{ readonly done: Outcome }> {
  switch (sent.kind) {
    case 'RIVALRY':
      return ask(RecordRivalryDocument, { input: { operationId, ...sent.input } });
    case 'ALLIANCE':
      return ask(RecordAllianceDocument, { input: { operationId, ...sent.input } });
    case 'AFFILIATION':
      return ask(RecordAffiliationDocument, { input: { operationId, ...sent.input } });
    case 'TERRITORY':
      return ask(RecordTerritoryDocument, { input: { operationId, ...sent.input } });
    case 'THREAT':
      return ask(RecordThreatDocument, { input: { operationId, ...sent.input } });
    case 'RELATIVE':
      return ask(RecordRelativeDocument, { input: { operationId, ...sent.input } });
    case 'STAY_BAN':
      return ask(RecordStayBanDocument, { input: { operationId, ...sent.input } });
    case 'PART':
      return ask(RecordPartDocument, { input: { operationId, ...sent.input } });
    case 'GROUPING':
      return ask(RecordGroupingDocument, { input: { operationId, ...sent.input } });
    default:
      return ask(stays[sent.kind], { input: { operationId, ...sent.input } });
  }
}
