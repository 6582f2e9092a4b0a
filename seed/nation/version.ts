import { addDays, addMonths } from '#api/conflicts/days.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { DatedVersion, FactVersion } from '#api/graph/fact-version.ts';
import type { Random } from './random.ts';

/** By default a fact is kept for five years after its end or its last approval (DESIGN, "The graph"). */
const keptMonths = 60;

/** How well the police know it: mostly well. */
function gradeOf(random: Random): Pick<FactVersion, 'source' | 'information'> {
  const drawn = random.next();
  if (drawn < 0.7) return { source: 1, information: 'A' };
  if (drawn < 0.88) return { source: 2, information: 'B' };
  return drawn < 0.96 ? { source: 2, information: 'C' } : { source: 3, information: 'D' };
}

export type Recording = { readonly random: Random; readonly day: Day };

/** A fact as somebody recorded it during the last years; a hundredth awaits its second officer. */
export function versionOf({ random, day }: Recording): FactVersion {
  const recordedOn = addDays(day, -random.between(2, 900));
  return {
    id: random.uuid(),
    fact: random.uuid(),
    live: true,
    pending: random.chance(0.01),
    ...gradeOf(random),
    handling: 'P',
    expiresOn: addMonths(recordedOn, keptMonths),
    recordedBy: 'seed',
    recordedAt: `${recordedOn}T12:00:00.000Z`,
    reason: 'Påhittad uppgift',
  };
}

/** A fact that began `ago` days ago, and ended `endedAgo` days ago where that is said. */
export function datedVersionOf(recording: Recording, ago: number, endedAgo?: number): DatedVersion {
  const { day } = recording;
  const to = endedAgo === undefined ? undefined : addDays(day, -endedAgo);
  return { ...versionOf(recording), from: addDays(day, -ago), to };
}
