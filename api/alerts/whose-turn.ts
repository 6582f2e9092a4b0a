import type { Severity } from '../conflicts/findings.ts';
import { type Awaited, above, goUp, type Level } from '../consultations/escalation.ts';

const acknowledgeWithinMs = 30 * 60_000;

/** Until when an alert is to be acknowledged by those to whom it came at an instant. */
export const acknowledgeBy = (came: Date): Date => new Date(came.getTime() + acknowledgeWithinMs);

type Unacknowledged = {
  readonly urgency: Severity;
  readonly level: Level;
  readonly acknowledgeBy: Date;
  /** The levels at which somebody is told; the national one is the last, whether or not. */
  readonly manned: readonly Level[];
};

/**
 * Whose turn it is to acknowledge an alert that nobody has acknowledged: a critical one goes a level up every half hour, any hour of any day, and one of any urgency
 * past a level at which there is nobody to see it. Authority: DESIGN, "From question to placement", 6; ADR 17.
 */
export function whoseTurn({ urgency, level, acknowledgeBy: until, manned }: Unacknowledged, now: Date): Awaited {
  const awaited = { level, answerBy: until };
  return pastNobody(urgency === 'CRITICAL' ? goUp(awaited, acknowledgeBy, now) : awaited, manned, now);
}

/** The level at which somebody will have an alert once it goes up from another; null where nobody is above. */
export function nextAbove(level: Level, manned: readonly Level[]): Level | null {
  const next = above[level];
  return next === undefined || manned.includes(next) ? (next ?? null) : nextAbove(next, manned);
}

function pastNobody(awaited: Awaited, manned: readonly Level[], now: Date): Awaited {
  const level = above[awaited.level];
  if (level === undefined || manned.includes(awaited.level)) return awaited;
  return pastNobody({ level, answerBy: acknowledgeBy(now) }, manned, now);
}
