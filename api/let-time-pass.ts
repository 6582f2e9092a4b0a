import { escalateAlerts } from './alerts/escalate-alerts.ts';
import { endConsents } from './cases/end-consents.ts';
import { type Passed, passTime } from './consultations/pass-time.ts';
import type { Equipment } from './equipment.ts';
import { endEmergencies } from './placements/end-emergencies.ts';
import { tried } from './tried.ts';

/** How many things have come to their end, or gone a level up, with nobody doing anything. */
type TimePassed = Passed & { readonly emergencies: number; readonly consents: number; readonly alerts: number };

/** What has become due is done, once: the same again does nothing. Each kind is done whatever becomes of the others. Throws GraphUnavailable. */
export async function letTimePass(
  passing: Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>,
): Promise<TimePassed> {
  const emergencies = await tried(endEmergencies(passing));
  const consents = await tried(endConsents(passing));
  const passed = await tried(passTime(passing));
  const alerts = await tried(escalateAlerts(passing));
  return { ...passed(), emergencies: emergencies(), consents: consents(), alerts: alerts() };
}
