import { z } from 'zod';
import { inThisOrder, optionalDay, reference, text, uuid } from '../intelligence/read-input.ts';

const mostInHousehold = 20;

const orFalse = z
  .boolean()
  .nullish()
  .transform((sent) => sent ?? false);

const member = z
  .object({
    reference,
    pseudonym: text(60),
    consentFrom: optionalDay,
    consentTo: optionalDay,
    consentByGuardian: orFalse,
  })
  .refine(({ consentFrom, consentTo }) => consentTo === undefined || consentFrom !== undefined, {
    error: 'REQUIRED',
    path: ['consentFrom'],
  })
  .refine(
    ({ consentFrom, consentTo }) => consentFrom === undefined || inThisOrder({ from: consentFrom, to: consentTo }),
    {
      error: 'PERIOD_REVERSED',
      path: ['consentTo'],
    },
  );

/** A case as it is opened: who moves together, and who has consented. */
export const newCase = z.object({
  operationId: uuid,
  caseNumber: text(40),
  participant: member,
  household: z.array(member).max(mostInHousehold, { error: 'TOO_LONG' }),
  requestVerification: z
    .boolean()
    .nullish()
    .transform((sent) => sent ?? true),
});

export type NewMember = z.infer<typeof member>;
