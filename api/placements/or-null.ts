import type { z } from 'zod';

/** What may be left out of an input. */
export const orNull = <T>(schema: z.ZodType<T>) => schema.nullish().transform((sent): T | null => sent ?? null);
