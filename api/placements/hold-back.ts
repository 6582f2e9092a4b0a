import { setTimeout as pause } from 'node:timers/promises';

/**
 * Keeps a reply until a fixed time after the question, so that how long it took tells nothing of what was found. What comes later than
 * that, or is refused for who asks, is not kept. Authority: DESIGN, "The check is also a question that could be abused".
 */
export async function holdBack<Reply>(untilMs: number, work: () => Promise<Reply>): Promise<Reply> {
  const [reply] = await Promise.all([work(), pause(untilMs)]);
  return reply;
}

/**
 * Keeps a reply until the next multiple of a time after the question: what is done is never told as failed, however long it took, and
 * how long tells next to nothing. 0: not at all.
 */
export async function holdToMultiple<Reply>(everyMs: number, work: () => Promise<Reply>): Promise<Reply> {
  const asked = performance.now();
  const reply = await work();
  const tookMs = performance.now() - asked;
  if (everyMs > 0) await pause(Math.ceil(tookMs / everyMs) * everyMs - tookMs);
  return reply;
}
