import type { Touched } from '../alerts/touched.ts';
import { UnexpectedRow } from '../errors.ts';
import { enterInLedger } from '../graph/queries/enter-in-ledger.ts';
import { enterReceipt } from '../graph/queries/enter-receipt.ts';
import { raiseRevision } from '../graph/queries/take-gate.ts';
import type { Command, Deciding, Decision } from './carry-out.ts';
import { toRow } from './to-row.ts';

type Entering = {
  readonly command: Command;
  readonly contentHash: string;
  readonly stamp: { readonly id: string; readonly at: string };
};

/**
 * The end of a change: the ledger's entry, the receipt that belongs to it, and the revision. They travel together, and are done one after another.
 * @returns what makes its facts known without their being read again, once it is committed
 */
export async function enterChange(
  changing: Deciding,
  { outcome, touched, body, receipt, case: exitCase }: Decision,
  { command, contentHash, stamp }: Entering,
): Promise<() => void> {
  const { operationId } = command;
  const known = exitCase === undefined ? command.header : { ...command.header, case: exitCase };
  const header = { ...known, outcome: outcome.type, operationId, contentHash };
  const row = toRow({ header, body: { ...asObject(body), outcome } }, stamp);
  const [[group], joined, learn] = await Promise.all([
    changing.ask(enterInLedger, { entries: [row] }),
    receipt === undefined ? null : changing.ask(enterReceipt, { receipt, entry: stamp.id }),
    touched === null ? () => undefined : raise(changing, touched),
  ]);
  if (group?.entered[0]?.id !== stamp.id) throw new UnexpectedRow('enter-in-ledger: the change was not entered');
  if (joined?.length === 0) throw new UnexpectedRow('enter-receipt: there is no such receipt');
  return learn;
}

async function raise({ ask, facts }: Deciding, touched: Touched): Promise<() => void> {
  const [[raised], learn] = await Promise.all([
    ask(raiseRevision, { ...touched, isEverything: false }),
    facts.learn(touched),
  ]);
  if (raised === undefined) throw new UnexpectedRow('raise-revision: the graph has no gate');
  return () => learn(raised);
}

const asObject = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});
