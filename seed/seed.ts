import { parseArgs } from 'node:util';
import type { Day } from '#api/conflicts/facts.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { requireNobody } from './main.ts';
import { describeDistribution } from './nation/describe-distribution.ts';
import { defaultSeed } from './nation/nation.ts';
import { type Progress, plantNation } from './nation/plant-nation.ts';
import { type Scale, scales } from './nation/scale.ts';
import { findAnyCase } from './queries/find-any-case.ts';

export type Seeding = { readonly scale: Scale; readonly seed: number };

/** Reads `--scale national --seed 1`. Null: it says something else. */
export function readSeeding(args: readonly string[]): Seeding | null {
  try {
    const options = { scale: { type: 'string' }, seed: { type: 'string' } } as const;
    const { scale = 'demonstration', seed = String(defaultSeed) } = parseArgs({ args: [...args], options }).values;
    const found = Object.values(scales).find(({ name }) => name === scale);
    return found !== undefined && /^\d{1,9}$/.test(seed) ? { scale: found, seed: Number(seed) } : null;
  } catch {
    return null;
  }
}

type Planting = { readonly day: Day; readonly referenceKey: Uint8Array; readonly tell: Progress };

/**
 * Plants a nation with people who work in every municipality and police region, and no story.
 * @returns what was planted, and how its questions are answered, in lines; null where the graph is in use
 */
export async function seedNation(
  graph: Graph,
  seeding: Seeding,
  { tell, ...planting }: Planting,
): Promise<readonly string[] | null> {
  const inUse = await ask(graph, findAnyCase, {});
  if (inUse.length > 0) return null;
  await requireNobody(graph);
  const inventing = { ...seeding, day: planting.day };
  const { nation, distribution } = await plantNation(graph, inventing, { ...planting, staffed: true }, tell);
  return describeDistribution(nation, distribution);
}
