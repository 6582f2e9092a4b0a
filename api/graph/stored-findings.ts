import { z } from 'zod';
import type { Finding } from '../conflicts/findings.ts';

const shape = z.array(z.looseObject({ rule: z.string(), severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']) }));

/** Findings as they were judged, kept as JSON text; read back as they were written, down to the order of their fields. */
export const storedFindings = z.string().transform((text, { addIssue }): readonly Finding[] => {
  const found: unknown = parse(text);
  if (shape.safeParse(found).success) return found as readonly Finding[];
  addIssue('not findings');
  return z.NEVER;
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
