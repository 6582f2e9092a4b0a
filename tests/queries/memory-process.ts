/** A process that keeps the facts of a graph in memory, as the service does, and is told what to do by a test. */
import { randomUUID } from 'node:crypto';
import type { Touched } from '#api/alerts/touched.ts';
import type { Clock } from '#api/clock.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { type Address, connect } from '#api/graph/connect.ts';
import { carryOut, type Deciding } from '#api/ledger/carry-out.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';

/** A fact that comes to be known, or is known no more. */
export type Turn = { readonly id: string; readonly touched: Touched; readonly isKnown: boolean };
export type Order = { readonly turn: Turn } | { readonly turnAndHang: Turn } | 'COMPARE';
/** How much was kept otherwise than it is in the graph; or that a turn was done, or written and not committed. */
export type Report = { readonly differences: number } | 'DONE' | 'WRITTEN';

const { address, now }: { readonly address: Address; readonly now: string } = JSON.parse(process.argv[2] ?? '');
const graph = connect(address);
const clock: Clock = { now: () => new Date(now) };
const facts = factsInMemory({ graph, clock, policy: defaultPolicy });
const report = (what: Report) => process.send?.(what);

process.on('message', async (order: Order) => {
  if (order === 'COMPARE') report({ differences: await facts.compare() });
  else if ('turn' in order) {
    await carryOutTurn(order.turn, async () => undefined);
    report('DONE');
  } else
    await carryOutTurn(order.turnAndHang, () => {
      report('WRITTEN');
      return new Promise(() => undefined);
    });
});

const turn = {
  name: 'turn-a-fact',
  cypher: `
    CALL () {
      MATCH ()-[fact {id: $id}]->()
      SET fact.live = $isKnown
    }
    CALL () {
      MATCH (placement:Placement {id: $id})
      SET placement.status = CASE WHEN $isKnown THEN 'CONFIRMED' ELSE 'CANCELLED' END
    }`,
};

const carryOutTurn = ({ id, touched, isKnown }: Turn, then: (changing: Deciding) => Promise<unknown>) =>
  carryOut(
    { graph, clock, facts },
    {
      operationId: randomUUID(),
      header: { action: 'turn', user: 'u', assignment: 'a', role: 'RECORDER', organisation: 'o' },
      content: {},
    },
    async (changing) => {
      await changing.run(turn, { id, isKnown });
      await then(changing);
      return { outcome: { type: 'Turned' }, touched };
    },
  );
