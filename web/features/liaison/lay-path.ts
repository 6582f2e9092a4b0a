import type { StepPartsFragment } from '#schema/generated/police-liaison-operations.ts';

export type Step = StepPartsFragment;
export type End = Step['ends'][number];

/** How sure a step is: solid, dashed where it is weakly graded or presumed, dotted where nobody has confirmed it yet. */
export type Line = 'SURE' | 'WEAK' | 'UNCONFIRMED';

/** What stands on a path from left to right: who, what and where, and the steps between them. */
export type Piece =
  | { readonly is: 'END'; readonly end: End }
  | { readonly is: 'STEP'; readonly step: Step; readonly index: number; readonly line: Line; readonly points: Points };

/** The way in which a step is directed as it is read, where that matters. */
type Points = 'RIGHT' | 'LEFT' | 'NEITHER';

const directed: readonly Step['kind'][] = ['THREAT', 'PART_OF'];

/** The picture of a path: begins at its subject, and goes on from the end that it has reached. */
export function layPath(steps: readonly Step[], subject: string | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  let reached: End | undefined;
  for (const [index, step] of steps.entries()) {
    const [first, second] = step.ends;
    const begin = step.ends.find(({ id }) => id === (reached?.id ?? subject)) ?? first;
    if (begin === undefined) continue;
    if (begin.id !== reached?.id) pieces.push({ is: 'END', end: begin });
    const end = begin === first ? second : first;
    pieces.push({ is: 'STEP', step, index, line: lineOf(step), points: pointsOf(step, begin === first) });
    if (end !== undefined) pieces.push({ is: 'END', end });
    reached = end ?? begin;
  }
  return pieces;
}

const pointsOf = ({ kind }: Step, isForward: boolean): Points =>
  directed.includes(kind) ? (isForward ? 'RIGHT' : 'LEFT') : 'NEITHER';

export function lineOf({ pending, role, source, information }: Step): Line {
  if (pending === true || role === 'UNCONFIRMED' || role === 'HELD') return 'UNCONFIRMED';
  const isWeak = role === 'SUSPECTED' || source === 3 || information === 'D' || information === 'E';
  return isWeak ? 'WEAK' : 'SURE';
}

/** "2020–2026", "2020–", or nothing where it has no days. */
export function yearsOf({ from, to }: Pick<Step, 'from' | 'to'>): string | null {
  if (from === null) return null;
  const [began, ended] = [from.slice(0, 4), to?.slice(0, 4)];
  return ended === undefined ? `${began}–` : began === ended ? began : `${began}–${ended}`;
}
