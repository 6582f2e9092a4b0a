import { judged } from '#api/alerts/grounds.ts';
import { bringInLine } from '#api/alerts/rejudge.ts';
import { change } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { plantEntered } from '../plant-entered.ts';
import { plantWithinMs } from '../plant-geodata.ts';
import { batchesOf, type Planting } from './batches.ts';
import { openJudgement, standingIn } from './judge-nation.ts';
import type { Nation } from './nation.ts';

/** Told how much of all is planted, from 0 to 1. */
export type Progress = (share: number) => void;

/** Placements whose alerts are written in one change. */
const alertsAtOnce = 1_000;

/**
 * Plants a nation in a graph that has its geodata, in many changes one after another, each with its entry: if it is broken off, the graph is of no use. The
 * alerts of the standing placements are those that judging them all, once, in memory, gives reason for.
 */
export async function plantNation(graph: Graph, nation: Nation, planting: Planting, tell: Progress): Promise<void> {
  const batches = batchesOf(nation, planting);
  const total = batches.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const batch of batches) {
    await plantEntered(graph, nation.invention.day, batch.write);
    done += batch.count;
    tell((0.97 * done) / total);
  }
  await raiseAlerts(graph, nation);
  tell(1);
}

async function raiseAlerts(graph: Graph, nation: Nation): Promise<void> {
  const judge = openJudgement(nation);
  const warned = standingIn(nation)
    .map(({ placement, asked }) => judged({ id: placement.id, accepted: [] }, judge(asked).findings))
    .filter(({ grounds }) => grounds.length > 0);
  const at = `${nation.invention.day}T04:00:00.000Z`;
  for (let start = 0; start < warned.length; start += alertsAtOnce) {
    const some = warned.slice(start, start + alertsAtOnce);
    await change(graph, (changing) => bringInLine(changing, some, at), plantWithinMs);
  }
}
