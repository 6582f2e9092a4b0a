import { z } from 'zod';
import type { Question } from '../ask.ts';

const notice = z.object({
  key: z.string(),
  kind: z.enum(['EMERGENCY', 'EMERGENCY_ENDED', 'CONSENT_ENDS', 'CONSENT_WITHDRAWN', 'OVERRIDDEN']),
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
});

/** Those of the notices that are open. */
export const listOpenNotices: Question<{ readonly keys: readonly string[] }, z.infer<typeof notice>> = {
  name: 'list-open-notices',
  cypher: `
    UNWIND $keys AS key
    MATCH (alert:Alert {key: key})
    WHERE alert.state = 'OPEN'
    RETURN alert.key AS key, alert.kind AS kind, alert.severity AS severity
    ORDER BY key`,
  row: notice,
  example: { keys: [''] },
};
