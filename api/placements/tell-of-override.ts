import { raiseNotice } from '../alerts/raise-notice.ts';
import type { Changing } from '../graph/change.ts';
import type { StoredConsultation } from '../graph/queries/find-consultation-to-use.ts';
import type { Actor } from './act.ts';

/** The police are told of a placement that was confirmed against their advice. Authority: DESIGN, "From question to placement", 2. */
export async function tellOfOverride(
  changing: Changing,
  { equipment }: Actor,
  { consultation, placement }: { readonly consultation: StoredConsultation | null; readonly placement: string },
): Promise<void> {
  if (consultation?.status !== 'ADVISED_AGAINST') return;
  await raiseNotice(changing, { kind: 'OVERRIDDEN', placement, severity: 'HIGH' }, equipment.clock);
}
