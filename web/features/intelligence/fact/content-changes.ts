import type { FactPartsFragment } from '#schema/generated/police-recorder-operations.ts';

type Change = FactPartsFragment['history'][number];
export type Content = NonNullable<Change['content']>;
export type Part = 'role' | 'level' | 'from' | 'to' | 'grade';

/** One part of a fact before and after a change; null: there is none. Grades as their code. */
export type PartChange = { readonly part: Part; readonly before: string | null; readonly after: string | null };

const parts: readonly Part[] = ['role', 'level', 'from', 'to', 'grade'];

/** What an entry changes of what held before it, part by part; of a first entry, all that it says. Nothing for a request or a decision. */
export function changesOf(history: readonly Change[], changeId: string): readonly PartChange[] {
  const index = history.findIndex(({ id }) => id === changeId);
  const after = history[index]?.content ?? null;
  if (after === null) return [];
  const before = contentBefore(history, index);
  return parts
    .map((part) => ({ part, before: before === null ? null : readPart(before, part), after: readPart(after, part) }))
    .filter((change) => change.before !== change.after);
}

/** What was entered last before a change and was neither rejected nor taken back. */
const contentBefore = (history: readonly Change[], index: number): Content | null =>
  history
    .slice(0, index)
    .findLast(({ content, status }) => content !== null && status !== 'REJECTED' && status !== 'UNDONE')?.content ??
  null;

function readPart(content: Content, part: Part): string | null {
  if (part !== 'grade') return content[part];
  const { source, information, handling } = content.basis;
  return `${source.slice(1)}${information}${handling}`;
}

/** What awaits a second officer first. */
export const firstAwaiting = (history: readonly Change[]): Change | undefined =>
  history.find(({ status }) => status === 'PENDING');
