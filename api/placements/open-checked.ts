import type { Accepted } from '../alerts/grounds.ts';
import { settleNotices } from '../alerts/raise-notice.ts';
import { UnexpectedRow } from '../errors.ts';
import type { Changing } from '../graph/change.ts';
import { listEmergenciesAnswered } from '../graph/queries/list-emergencies-answered.ts';
import { type NewPlacement, openPlacement } from '../graph/queries/open-placement.ts';
import { useConsultation } from '../graph/queries/use-consultation.ts';
import type { Actor } from './act.ts';
import type { Weighed } from './weigh-confirmation.ts';

/** What makes a receipt a placement. */
export type By = Pick<Weighed, 'receipt' | 'consultation'> & {
  readonly accepted: readonly Accepted[];
  readonly newId: string;
};

/** A held proposal becomes the placement, and keeps its identifier. */
export const idOf = ({ consultation, newId }: By): string => consultation?.hold?.id ?? newId;

/**
 * The placement of a receipt that may be confirmed: the held proposal becomes it where there is one, and its consultation is used.
 * @returns its identifier
 */
export async function openChecked(
  changing: Changing,
  { equipment }: Actor,
  { receipt, consultation, accepted, newId }: By,
): Promise<string> {
  const hold = consultation?.hold?.id ?? null;
  const at = equipment.clock.now().toISOString();
  const id = await openNew(changing, {
    id: newId,
    ...{ case: receipt.case, at: receipt.at, people: receipt.members, from: receipt.from, to: receipt.to },
    ...{ status: 'CONFIRMED', origin: 'CHECKED', hold, check: receipt.id, consultation: consultation?.id ?? null },
    confirmedAt: at,
    accepted: JSON.stringify(accepted),
    ...{ legalGround: null, reason: null },
  });
  if (consultation !== null) await changing.run(useConsultation, { consultation: consultation.id, at });
  return id;
}

/**
 * A decided placement. It answers what now, where that was asked when an emergency stay of the same people was over.
 * Throws UnexpectedRow when something that it points at is not there.
 */
export async function openNew(changing: Changing, placement: NewPlacement): Promise<string> {
  const { case: exitCase, people, to, confirmedAt } = placement;
  const [answered, [opened]] = await Promise.all([
    changing.ask(listEmergenciesAnswered, { case: exitCase, people, to }),
    changing.ask(openPlacement, placement),
  ]);
  if (opened === undefined) throw new UnexpectedRow('open-placement: something that it points at does not exist');
  const notices = answered.map(({ id }) => ({ kind: 'EMERGENCY_ENDED', placement: id }) as const);
  await settleNotices(changing, notices, confirmedAt);
  return opened.id;
}
