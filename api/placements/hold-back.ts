import { setTimeout as pause } from 'node:timers/promises';

/**
 * Keeps a reply until a fixed time after the question, so that how long it took tells nothing of what was found. What comes later than
 * that, or is refused for who asks, is not kept. Authority: DESIGN, "The check is also a question that could be abused".
 */
export async function holdBack<Reply>(untilMs: number, work: () => Promise<Reply>): Promise<Reply> {
  const [reply] = await Promise.all([work(), pause(untilMs)]);
  return reply;
}
