import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process says next through its channel; rejects where it ends, or could not begin, without. */
export async function saidBy(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const ended = once(child, 'exit', over).then(() => Promise.reject(new Error('the process ended')));
  try {
    const [said] = await Promise.race([once(child, 'message', over), ended]);
    return said;
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
}
