import { z } from 'zod';
import type { Alert } from '../../alerts/alert.ts';
import { storedFindings } from '../stored-findings.ts';

const kind = z.enum(['STANDING_PLACEMENT', 'PLACEMENT_STOP']);

const stored = z.object({
  id: z.string(),
  number: z.string(),
  key: z.string(),
  kind,
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  rests: z.array(z.object({ placement: z.string(), findings: storedFindings })),
});

/** An alert that judging made; those that something else raised have kinds of their own, and are not its to change. */
export const storedAlert: z.ZodType<Alert> = stored.transform(({ rests, ...alert }) => ({
  ...alert,
  rests: rests.map((one) => ({ ...one, key: alert.key, kind: alert.kind })),
}));

/** The end of a question that has found `alert`. */
export const returnStoredAlert = `
    RETURN alert.id AS id, alert.number AS number, alert.key AS key, alert.kind AS kind, alert.severity AS severity,
      COLLECT {
        MATCH (alert)-[rest:RESTS_ON]->(placement:Placement)
        RETURN {placement: placement.id, findings: rest.grounds} ORDER BY placement.id
      } AS rests
    ORDER BY key`;

/** The kinds that judging makes. */
export const isJudgedKind = `alert.kind IN ['STANDING_PLACEMENT', 'PLACEMENT_STOP']`;
