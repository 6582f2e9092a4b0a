import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import type { Changing } from '../graph/change.ts';
import { amendPlacement } from '../graph/queries/amend-placement.ts';
import { extendPlacement } from '../graph/queries/extend-placement.ts';
import type { OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { useConsultation } from '../graph/queries/use-consultation.ts';
import type { Actor } from './act.ts';
import { endedOn } from './end-placement.ts';
import { type By, openChecked } from './open-checked.ts';
import type { Weighed } from './weigh-confirmation.ts';

type Change = { readonly placement: OwnPlacement; readonly by: By };

/** Whether the receipt's stay is a longer one from the placement's own days on, or elsewhere. Nothing of it depends on what is known. */
export function isChange({ from, to, at }: OwnPlacement, receipt: Weighed['receipt']): boolean {
  if (receipt.at !== at) return true;
  const isLonger = to !== null && (receipt.to === null || receipt.to > to);
  return isLonger && receipt.from >= from && receipt.from <= to;
}

/** At the same place the stay lasts longer; at another one the old stay ends the day that the new one begins. */
export function extendOrMove(changing: Changing, actor: Actor, { placement, by }: Change): Promise<string> {
  return by.receipt.at === placement.at
    ? extend(changing, actor, { placement, by })
    : move(changing, actor, { placement, by });
}

async function extend(changing: Changing, { equipment }: Actor, { placement, by }: Change): Promise<string> {
  const { receipt, consultation } = by;
  await changing.ask(extendPlacement, {
    ...{ placement: placement.id, to: receipt.to, check: receipt.id },
    ...{ consultation: consultation?.id ?? null, hold: consultation?.hold?.id ?? null },
    accepted: JSON.stringify([...(placement.accepted ?? []), ...by.accepted]),
  });
  const at = equipment.clock.now().toISOString();
  if (consultation !== null) await changing.run(useConsultation, { consultation: consultation.id, at });
  return placement.id;
}

async function move(changing: Changing, actor: Actor, { placement, by }: Change): Promise<string> {
  if (startsBefore(by.receipt.from, placement.to)) {
    const ended = endedOn(placement, by.receipt.from, today(actor.equipment.clock));
    await changing.ask(amendPlacement, ended);
  }
  return openChecked(changing, actor, by);
}
