/**
 * The service in a process of its own, as it is in production save that no reply is held until its deadline, and nothing that takes longer is cut off:
 * what the bench's clients ask. Started by service-apart.ts.
 */
import { systemClock } from '#api/clock.ts';
import { readSettings } from '#api/config.ts';
import { connect } from '#api/graph/connect.ts';
import { warm } from '#api/graph/warm.ts';
import { withKeys } from '#api/keys.ts';
import { openFacts } from '#api/projection/open-facts.ts';
import { openService } from '#api/server.ts';

const settings = readSettings(process.env);
const config = { ...withKeys(settings), replyNotBeforeMs: 0 };
if (config.server === null) throw new Error('The bench says where the database is.');
const graph = connect(config.server);
const facts = openFacts({ graph, clock: systemClock, policy: config.policy }, config.facts);
await warm(graph, { anew: false });
await facts.load();
const { address } = await openService({
  ...{ graph, clock: systemClock, config, port: 0, facts },
  writeLog: () => undefined,
});

/** Asked how much it holds, it counts what is left when all garbage is gone. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ heapUsed: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit());
process.send?.({ address });
