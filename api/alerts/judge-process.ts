/** The process of judge-aside.ts: told what to judge, it says what it found, and is gone; also when whoever asked is. */
import { connect, disconnect } from '../graph/connect.ts';
import type { JudgingAside } from './judge-aside.ts';
import { judgeEverything } from './judge-everything.ts';

process.on('disconnect', () => process.exit());
process.once('message', async ({ address, moment }: JudgingAside) => {
  const graph = connect(address);
  const everything = await judgeEverything(graph, moment);
  process.send?.(everything, () => process.disconnect());
  await disconnect(graph);
});
