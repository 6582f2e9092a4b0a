import type { Words } from '../../words/sv.ts';
import { lineOf, type Piece, type Step } from './lay-path.ts';

/** What a step is, in a word or two: the role, the level, how somebody comes to be there. */
export function sayStep({ liaison }: Words, { kind, role, level }: Step): string {
  if (level !== null) return liaison.feuds[level];
  return role === null ? liaison.steps[kind] : liaison.roles[role];
}

/** The whole path as one sentence, for who hears it. */
export const sayPath = (words: Words, pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.is === 'END' ? piece.end.name : `– ${sayStep(words, piece.step)} –`)).join(' ');

/** "Lind – medlem – Reds": one step with what it joins, as it is read. */
export const sayJoined = (words: Words, step: Step, [first, second]: readonly (string | undefined)[]): string =>
  [first, sayStep(words, step), second].filter((part) => part !== undefined).join(' – ');

/** Period, grade, and whether it is settled. */
export function sayBasis({ liaison }: Words, step: Step): string {
  const { from, to, source, information, pending } = step;
  const parts = [
    from === null ? null : liaison.period(from, to),
    source === null || information === null ? null : liaison.grade(source, information),
    pending === true ? liaison.pending : null,
    lineOf(step) === 'SURE' ? null : liaison.lines[lineOf(step)],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
