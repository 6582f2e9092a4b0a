import type { Equipment } from '../equipment.ts';
import { acknowledgeAsCoordinator, acknowledgeAsLiaison } from '../graph/queries/acknowledge-alert.ts';
import type { Viewer } from '../identity/viewer.ts';
import { type CarriedOut, carryOut } from '../ledger/carry-out.ts';
import { headerOf } from '../placements/header-of.ts';

type Acknowledging = { readonly operationId: string; readonly alertId: string };

const audiences = {
  coordinator: { question: acknowledgeAsCoordinator, type: 'Alert' },
  liaison: { question: acknowledgeAsLiaison, type: 'LiaisonAlert' },
} as const;

/**
 * Somebody has seen an alert. One that gets worse afterwards is to be seen again. The outcome is the alert, or NotFound: the same for
 * somebody else's as for one that does not exist.
 */
export function acknowledgeAlert(
  { graph, clock, facts }: Pick<Equipment, 'graph' | 'clock' | 'facts'>,
  { viewer, as }: { readonly viewer: Viewer; readonly as: keyof typeof audiences },
  { operationId, alertId }: Acknowledging,
): Promise<CarriedOut> {
  const { question, type } = audiences[as];
  const { outcome: _, ...header } = headerOf(viewer, 'acknowledgeAlert', '');
  return carryOut({ graph, clock, facts }, { operationId, header, content: { alertId } }, async (changing) => {
    const by = { assignment: viewer.assignment.id, alert: alertId, at: clock.now().toISOString() };
    const [found] = await changing.ask(question, by);
    const outcome = found ? { type, id: found.id } : { type: 'NotFound', field: 'alertId' };
    return { outcome, touched: null };
  });
}
