import { createHmac } from 'node:crypto';
import { CannotStart } from '../cannot-start.ts';
import { underGate } from './change.ts';
import type { Graph } from './connect.ts';
import { keepKeyMark } from './queries/keep-key-mark.ts';

/**
 * Makes sure that the key is the one by which the people in this graph were entered. With another, the same person would be
 * entered twice and a rivalry be missed. Throws CannotStart.
 */
export async function requireKey(graph: Graph, referenceKey: Uint8Array): Promise<void> {
  const mark = createHmac('sha256', referenceKey).update('mark of the reference key').digest('hex').slice(0, 16);
  const kept = await underGate(graph, ({ ask }) => ask(keepKeyMark, { mark }));
  if (kept[0]?.mark === mark) return;
  const sentence =
    'The people in this graph were entered with another reference key, and would not be found again with this one: set ISAR_REFERENCE_KEY to that key.';
  throw new CannotStart(sentence);
}
