import { createHash, randomUUID } from 'node:crypto';
import type { Touched } from '../alerts/touched.ts';
import type { Clock } from '../clock.ts';
import { UnexpectedRow } from '../errors.ts';
import { type Changing, inTurnUnderGate } from '../graph/change.ts';
import type { Graph } from '../graph/connect.ts';
import { enterInLedger } from '../graph/queries/enter-in-ledger.ts';
import { enterReceipt } from '../graph/queries/enter-receipt.ts';
import { findOperation } from '../graph/queries/find-operation.ts';
import { raiseRevision } from '../graph/queries/take-gate.ts';
import type { FactSource, FactsUnderGate } from '../projection/fact-source.ts';
import type { Header } from './entry.ts';
import { toRow } from './to-row.ts';

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
  /** The receipt of a check that was made, and stored, on the way. */
  readonly receipt?: string | undefined;
};

/** A change under way, with the facts that it is judged on. */
export type Deciding = Changing & { readonly facts: FactsUnderGate };

export type CarriedOut =
  | { readonly kind: 'DONE' | 'REPLAYED' | 'NOT_STORED'; readonly outcome: Outcome }
  /** The operationId was used before by somebody else, for another deed or with other content. */
  | { readonly kind: 'REUSED' };

/**
 * THE WRITER: every change of facts goes through here. Takes the gate; replays or refuses a used operationId; lets `decide` fetch, judge and write;
 * raises the revision; appends the ledger entry; all in one transaction, so that either all of it is there or nothing.
 * `decide` may run more than once: what it creates carries identifiers made outside it. Where it throws `refuse(outcome)` nothing is stored.
 * Throws GraphUnavailable (it is not known then whether it was done: the same command again tells), ConstraintBroken, UnexpectedRow.
 */
export async function carryOut(
  { graph, clock, facts }: { readonly graph: Graph; readonly clock: Clock; readonly facts: FactSource },
  command: Command,
  decide: (changing: Deciding) => Promise<Decision>,
): Promise<CarriedOut> {
  const stamp = { id: randomUUID(), at: clock.now().toISOString() };
  const contentHash = hashContent(command);
  try {
    return await inTurnUnderGate(graph, async (changing) => {
      const [[used], known] = await Promise.all([
        changing.ask(findOperation, { operationId: command.operationId }),
        facts.under(changing),
      ]);
      if (used !== undefined) return outcomeOfUsed(used, stamp.id, contentHash);
      const { outcome, touched, body, receipt } = await decide({ ...changing, facts: known });
      const header = { ...command.header, outcome: outcome.type, operationId: command.operationId, contentHash };
      const row = toRow({ header, body: { ...asObject(body), outcome } }, stamp);
      // They travel together, and are done one after another.
      const [[group], joined] = await Promise.all([
        changing.ask(enterInLedger, { entries: [row] }),
        receipt === undefined ? null : changing.ask(enterReceipt, { receipt, entry: stamp.id }),
        touched !== null && changing.run(raiseRevision, { ...touched, isEverything: false }),
      ]);
      if (group?.entered[0]?.id !== stamp.id) throw new UnexpectedRow('enter-in-ledger: the change was not entered');
      if (joined?.length === 0) throw new UnexpectedRow('enter-receipt: there is no such receipt');
      return { kind: 'DONE', outcome };
    });
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'NOT_STORED', outcome: error.outcome };
    throw error;
  }
}

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

/** Of the deed, in which assignment, and what was sent; the order of keys is the sender's affair. */
function hashContent({ header, content }: Command): string {
  const text = JSON.stringify([header.action, header.assignment, content], (_, value: unknown) => inKeyOrder(value));
  return createHash('sha256').update(text).digest('hex');
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const asObject = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});
