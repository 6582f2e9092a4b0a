/** From JSON to an inquiry that can be judged. Authority: CONFLICT_RULES, "Facts and answers as JSON". */
import type { z } from 'zod';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import type { Inquiry } from './facts.ts';
import { inquirySchema, type ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry } from './invalid-inquiry.ts';

/** Fills the defaults in. Throws InvalidInquiry with the first thing that is wrong and its place in the file. */
export function readInquiry(json: unknown): Inquiry {
  const read = inquirySchema.safeParse(json);
  if (!read.success) throw describe(read.error.issues[0]);
  checkPlaces(read.data);
  checkPeriods(read.data);
  checkIdentifiers(read.data);
  checkReferences(read.data);
  checkRelations(read.data);
  return asInquiry(read.data);
}

/** The border: `checkPlaces` has seen to it that exactly one place is named, which is what the unions of `facts.ts` say. */
const asInquiry = (read: ReadInquiry): Inquiry => read as Inquiry;

function describe(issue: z.core.$ZodIssue | undefined): InvalidInquiry {
  if (issue === undefined) return new InvalidInquiry([], 'is not valid');
  if (issue.code === 'unrecognized_keys')
    return new InvalidInquiry([...issue.path, ...issue.keys.slice(0, 1)], 'is not a known field');
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return new InvalidInquiry(issue.path, isMissing ? 'is missing' : issue.message);
}
