import type { Judged } from '#api/alerts/alert.ts';
import { bringInLine } from '#api/alerts/rejudge.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { Graph } from '#api/graph/connect.ts';
import { readLong } from '#api/graph/read.ts';
import { plantEntered } from '../plant-entered.ts';
import { plantGeodata } from '../plant-geodata.ts';
import { sampleIndexes } from '../queries/sample-indexes.ts';
import { eveOf } from '../story-day.ts';
import { type Batch, type Planting, placementsIn, stagesOf } from './batches.ts';
import type { Distribution } from './distribution.ts';
import { type Inventing, type Nation, proposeNation } from './nation.ts';
import { type Settling, settleAside } from './settle-aside.ts';

/** Told how much of all is planted, from 0 to 1. */
export type Progress = (share: number) => void;

export type PlantedNation = { readonly nation: Nation; readonly distribution: Distribution };

/** Placements whose alerts are written in one change. */
const alertsAtOnce = 1_000;

/**
 * Plants the geodata and a nation in a new graph, in many changes one after another, each with its entry: if it is broken off, the graph is of no use. The
 * alerts of the standing placements are those that judging them all, once, in memory, gives reason for.
 */
export async function plantNation(
  graph: Graph,
  inventing: Inventing,
  planting: Planting,
  tell: Progress,
): Promise<PlantedNation> {
  const settling = settleAside(inventing);
  try {
    return await plantWhile(graph, settling, { inventing, planting, tell });
  } finally {
    await settling.stop();
  }
}

type Plan = { readonly inventing: Inventing; readonly planting: Planting; readonly tell: Progress };

async function plantWhile(graph: Graph, settling: Settling, { inventing, planting, tell }: Plan) {
  await plantGeodata(graph);
  const { nation } = proposeNation(inventing);
  const stages = stagesOf(nation, planting);
  const all = sum(stages.flat()) + nation.placements.length;
  let done = 0;
  const sample = () => readLong(graph, ({ ask }) => ask(sampleIndexes, {}));
  const plant = async (stage: readonly Batch[]) => {
    await sample();
    for (const { count, write } of stage) {
      await plantEntered(graph, inventing.day, write);
      done += count;
      tell((0.97 * done) / all);
    }
  };
  for (const stage of stages) await plant(stage);
  const { placements, warned, distribution } = await settling.done;
  await plant(placementsIn(placements));
  await sample();
  await raiseAlerts(graph, warned, inventing.day);
  tell(1);
  return { nation: { ...nation, placements }, distribution };
}

const sum = (batches: readonly Batch[]): number => batches.reduce((all, { count }) => all + count, 0);

async function raiseAlerts(graph: Graph, warned: readonly Judged[], day: Day): Promise<void> {
  for (let start = 0; start < warned.length; start += alertsAtOnce) {
    const some = warned.slice(start, start + alertsAtOnce);
    await plantEntered(graph, day, ({ changing }) => bringInLine(changing, some, eveOf(day)));
  }
}
