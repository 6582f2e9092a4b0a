import { z } from 'zod';

/** A thing of the world with a name that may be shown. */
export const named = z.object({ id: z.string(), name: z.string() });
