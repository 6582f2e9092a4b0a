import { z } from 'zod';

/** What the police's facts carry. */
export const graded = z.object({
  ref: z.string(),
  pending: z.boolean(),
  source: z.literal([1, 2, 3]),
  information: z.enum(['A', 'B', 'C', 'D', 'E']),
});

/** The same for a fact that holds for a period. */
export const dated = graded.extend({ from: z.string(), to: z.string().nullable() });

/** In a map of a fact's properties: those of `graded`. */
export const gradedOf = (fact: string): string =>
  `ref: ${fact}.id, pending: ${fact}.pending, source: ${fact}.source, information: ${fact}.information`;

/** In a map of a fact's properties: those of `dated`. */
export const datedOf = (fact: string): string => `${gradedOf(fact)}, from: ${fact}.from, to: ${fact}.to`;
