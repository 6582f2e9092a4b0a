import { randomUUID } from 'node:crypto';
import type { Touched } from '../alerts/touched.ts';
import type { Clock } from '../clock.ts';
import { type Changing, inTurnUnderGate } from '../graph/change.ts';
import type { Graph } from '../graph/connect.ts';
import { findOperation } from '../graph/queries/find-operation.ts';
import type { Asking } from '../graph/read.ts';
import type { FactSource, FactsUnderGate } from '../projection/fact-source.ts';
import { hashOf } from './content-hash.ts';
import { enterChange } from './enter-change.ts';
import type { Header } from './entry.ts';

/** What somebody wants changed: who, which deed, and what was sent, by which a replay is told from another use of the operationId. */
export type Command = {
  readonly operationId: string;
  readonly header: Omit<Header, 'outcome' | 'operationId' | 'contentHash'>;
  readonly content: unknown;
};

/** A member of the result's union with identifiers and codes only: what it points at is read anew for each reply. */
export type Outcome = { readonly type: string; readonly [key: string]: unknown };

export type Decision = {
  readonly outcome: Outcome;
  /** The facts that a later judgement could differ by, which raises the revision; null where there are none. */
  readonly touched: Touched | null;
  /** For the ledger, beside the outcome: identifiers and codes. */
  readonly body?: unknown;
  /** The case that it was done in, where only the deed finds out. */
  readonly case?: string | undefined;
  /** The receipt of a check that was made, and stored, on the way. */
  readonly receipt?: string | undefined;
};

/** A change under way, with the facts that it is judged on. */
export type Deciding = Changing & { readonly facts: FactsUnderGate };

export type CarriedOut =
  | { readonly kind: 'DONE' | 'REPLAYED' | 'NOT_STORED'; readonly outcome: Outcome }
  /** The operationId was used before by somebody else, for another deed or with other content. */
  | { readonly kind: 'REUSED' };

type Carrying = { readonly graph: Graph; readonly clock: Clock; readonly facts: FactSource };

/**
 * THE WRITER: every change of facts goes through here. Takes the gate; replays or refuses a used operationId; lets `decide` fetch, judge and write;
 * raises the revision; appends the ledger entry; all in one transaction, so that either all of it is there or nothing.
 * `decide` may run more than once: what it creates carries identifiers made outside it. Where it throws `refuse(outcome)` nothing is stored.
 * Throws GraphUnavailable (it is not known then whether it was done: the same command again tells), ConstraintBroken, UnexpectedRow.
 */
export const carryOut = (
  carrying: Carrying,
  command: Command,
  decide: (changing: Deciding) => Promise<Decision>,
): Promise<CarriedOut> => carryOutAsking(carrying, command, { first: async () => undefined, decide });

/** A deed that begins by asking. */
export type AskingDeed<Known> = {
  /** Asks what can be asked before anything is known: it travels with the gate's lock, and is answered under it. */
  readonly first: (asking: Asking) => Promise<Known>;
  readonly decide: (changing: Deciding, known: Known) => Promise<Decision>;
};

/** The same of such a deed. */
export async function carryOutAsking<Known>(
  { graph, clock, facts }: Carrying,
  command: Command,
  { first, decide }: AskingDeed<Known>,
): Promise<CarriedOut> {
  const stamp = { id: randomUUID(), at: clock.now().toISOString() };
  const contentHash = hashOf(command);
  try {
    const { carriedOut } = await inTurnUnderGate(graph, {
      first: (asking) =>
        Promise.all([
          asking.ask(findOperation, { operationId: command.operationId }),
          facts.under(asking),
          first(asking),
        ]),
      work: async (changing, [[used], known, asked]): Promise<Worked> => {
        if (used !== undefined) return { carriedOut: outcomeOfUsed(used, stamp.id, contentHash), learn: nothing };
        const decision = await decide({ ...changing, facts: known }, asked);
        const learn = await enterChange({ ...changing, facts: known }, decision, { command, contentHash, stamp });
        return { carriedOut: { kind: 'DONE', outcome: decision.outcome }, learn };
      },
      committed: ({ learn }) => learn(),
    });
    return carriedOut;
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'NOT_STORED', outcome: error.outcome };
    throw error;
  }
}

/** `learn`: what is known of the change once it is committed. */
type Worked = { readonly carriedOut: CarriedOut; readonly learn: () => void };

const nothing = (): void => undefined;

/** Thrown by `decide` where what was sent can't be asked: everything is rolled back, and nothing is entered. */
export function refuse(outcome: Outcome): never {
  throw new Refusal(outcome);
}

class Refusal extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome.type);
    this.outcome = outcome;
  }
}

type Used = { readonly id: string; readonly contentHash: string | null; readonly outcome: Outcome };

function outcomeOfUsed(used: Used, ownId: string, contentHash: string): CarriedOut {
  if (used.id === ownId) return { kind: 'DONE', outcome: used.outcome };
  return used.contentHash === contentHash ? { kind: 'REPLAYED', outcome: used.outcome } : { kind: 'REUSED' };
}
