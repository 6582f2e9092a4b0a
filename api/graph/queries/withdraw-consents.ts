import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

type Withdrawing = { readonly case: string; readonly person: string; readonly today: Day };

/** Withdraws whatever somebody has consented to in a case and that holds, or would come to hold. */
export const withdrawConsents: Question<Withdrawing, { id: string }> = {
  name: 'withdraw-consents',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:GIVEN_IN]-(consent:Consent)-[:GIVEN_BY]->(:Person {id: $person})
    WHERE consent.withdrawnOn IS NULL AND (consent.to IS NULL OR $today < consent.to)
    SET consent.withdrawnOn = $today
    RETURN consent.id AS id`,
  row: z.object({ id: z.string() }),
  example: { case: '', person: '', today: '2026-01-01' },
};
