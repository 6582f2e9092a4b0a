import { escalateAlerts } from './alerts/escalate-alerts.ts';
import { endConsents } from './cases/end-consents.ts';
import { type Passed, passTime } from './consultations/pass-time.ts';
import type { Equipment } from './equipment.ts';
import { endEmergencies } from './placements/end-emergencies.ts';

/** How many things have come to their end, or gone a level up, with nobody doing anything. */
type TimePassed = Passed & { readonly emergencies: number; readonly consents: number; readonly alerts: number };

/** What has become due is done, once: the same again does nothing. Throws GraphUnavailable. */
export async function letTimePass(
  passing: Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>,
): Promise<TimePassed> {
  const emergencies = await endEmergencies(passing);
  const consents = await endConsents(passing);
  const passed = await passTime(passing);
  return { ...passed, emergencies, consents, alerts: await escalateAlerts(passing) };
}
