import type { Clock } from './clock.ts';
import type { Policy } from './conflicts/facts.ts';
import type { Graph } from './graph/connect.ts';
import type { Log } from './http/log.ts';
import type { Ledger } from './ledger/enter.ts';
import type { Cover } from './placements/cover.ts';
import type { PoliceContacts } from './placements/police-contacts.ts';
import type { FactSource } from './projection/fact-source.ts';

/** What the use cases work with. */
export type Equipment = {
  readonly graph: Graph;
  readonly ledger: Ledger;
  readonly facts: FactSource;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly contacts: PoliceContacts;
  readonly log: Log;
  /** By which the references of persons are hashed. */
  readonly referenceKey: Uint8Array;
  /** A check that takes longer could not be checked. */
  readonly checkWithinMs: number;
  /** Its reply leaves no sooner. */
  readonly replyNotBeforeMs: number;
  readonly cover: Cover;
};
