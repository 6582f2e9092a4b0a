import type { Asker } from '../identity/permitted.ts';
import type { Ear } from './pulse.ts';

/** The connection that a subscription's events leave through. */
export type Stream = {
  /** From now on; ends with the stream. */
  listen(): Ear;
  /** Who listens, looked up anew; null when they are signed in no more. Throws GraphUnavailable. */
  askerNow(): Promise<Asker | null>;
};
