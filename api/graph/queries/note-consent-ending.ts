import type { Day } from '../../conflicts/facts.ts';
import type { Statement } from '../change.ts';

type Noted = { readonly consent: string; readonly warnedOn: Day | null; readonly endedOn: Day | null };

/** That its end was told of, ahead or when it came: so that neither is told twice. */
export const noteConsentEnding: Statement<Noted> = {
  name: 'note-consent-ending',
  cypher: `
    MATCH (consent:Consent {id: $consent})
    SET consent.warnedOn = coalesce($warnedOn, consent.warnedOn), consent.endedOn = coalesce($endedOn, consent.endedOn)`,
  example: { consent: '', warnedOn: null, endedOn: null },
};
