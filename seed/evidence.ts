import { randomUUID } from 'node:crypto';
import { addMonths } from '#api/conflicts/days.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { DatedVersion, FactVersion } from '#api/graph/fact-version.ts';
import type { StoryEvidence, StoryPeriod } from './stories/story.ts';
import { dayOf, periodOf } from './story-day.ts';

/** By default a fact is kept for five years after its end or its last approval (DESIGN, "The graph"). */
const keptMonths = 60;

/** The one stored version of a fact that a story tells. */
export function versionOf(told: StoryEvidence & Partial<StoryPeriod>, day: Day): FactVersion {
  const recordedOn = dayOf(told.recorded ?? '-1m', day);
  const endsOn = told.to === undefined ? recordedOn : dayOf(told.to, day);
  const [, last = recordedOn] = [recordedOn, endsOn].toSorted();
  return {
    id: randomUUID(),
    fact: randomUUID(),
    live: told.mistaken !== true,
    pending: told.pending ?? false,
    source: told.source ?? 1,
    information: told.information ?? 'A',
    handling: told.handling ?? 'P',
    expiresOn: addMonths(last, keptMonths),
    recordedBy: 'seed',
    recordedAt: `${recordedOn}T12:00:00.000Z`,
    reason: told.reason ?? 'Påhittad uppgift ur en berättelse',
  };
}

export function datedVersionOf(told: StoryEvidence & StoryPeriod, day: Day): DatedVersion {
  return { ...versionOf(told, day), ...periodOf(told, day) };
}
