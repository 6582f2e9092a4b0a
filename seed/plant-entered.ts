import { randomUUID } from 'node:crypto';
import type { Day } from '#api/conflicts/facts.ts';
import { type Changing, change } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { enterInLedger } from '#api/graph/queries/enter-in-ledger.ts';
import { findGate } from '#api/graph/queries/find-gate.ts';
import { toRow } from '#api/ledger/to-row.ts';
import { plantWithinMs } from './plant-geodata.ts';
import { eveOf } from './story-day.ts';

export type Entering = {
  readonly changing: Changing;
  /** The number that the change's entry in the ledger will have. */
  readonly seq: number;
  /** Has the entry name facts and placements, which the ledger must bear out. */
  name(identifiers: readonly string[]): void;
};

/** Plants in one change, with its entry in the ledger, as any other change has one. */
export function plantEntered<T>(graph: Graph, day: Day, work: (entering: Entering) => Promise<T>): Promise<T> {
  const id = randomUUID();
  const header = { ...headerOfPlanting, operationId: id };
  return change(
    graph,
    async (changing) => {
      const named: string[][] = [];
      const [gate] = await changing.ask(findGate, {});
      const seq = (gate?.seq ?? 0) + 1;
      const planted = await work({ changing, seq, name: (identifiers) => named.push([...identifiers]) });
      const entry = toRow({ header, body: { named: named.flat() } }, { id, at: eveOf(day) });
      await changing.ask(enterInLedger, { entries: [entry] });
      return planted;
    },
    plantWithinMs,
  );
}

/** Nobody plants: what is invented, the program invented. */
const headerOfPlanting = {
  action: 'PLANT',
  outcome: 'PLANTED',
  user: 'seed',
  assignment: 'seed',
  role: 'ADMINISTRATOR',
  organisation: 'seed',
} as const;
