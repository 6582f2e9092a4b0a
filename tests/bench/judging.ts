import { z } from 'zod';
import { sweep } from '#api/alerts/sweep.ts';
import type { Clock } from '#api/clock.ts';
import { addDays } from '#api/conflicts/days.ts';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { ask, type Question } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import type { FactSource } from '#api/projection/fact-source.ts';
import { type Amount, untimed } from './amount.ts';
import { type Measured, measure } from './measure.ts';
import type { BenchWorld } from './world.ts';

const nothing: Question<Record<string, never>, { one: number }> = {
  name: 'bench-nothing',
  cypher: 'RETURN 1 AS one',
  row: z.object({ one: z.int() }),
};

/** Beside what the machine and the driver take for nothing: facts and judgement of one check, by the size of the town. */
export async function measureJudging(
  { graph, facts }: { readonly graph: Graph; readonly facts: FactSource },
  { cases, towns }: BenchWorld,
  { day, amount }: { readonly day: string; readonly amount: Amount },
): Promise<readonly Measured[]> {
  const doNothing = async () => (await ask(graph, nothing, {})).length === 1;
  await measure('RETURN 1, to warm up', { times: untimed.nothing }, doNothing);
  const measured = [await measure('RETURN 1', { times: amount.nothing }, doNothing)];
  for (const kind of ['village', 'typical town', 'Stockholm'] as const) {
    const work = async (index: number) => {
      const asking = cases[index % cases.length];
      const locality = towns[kind][(index * 7) % towns[kind].length];
      if (asking === undefined || locality === undefined) return false;
      const { case: caseId, municipality, members: subjects } = asking;
      const question = {
        subjects,
        caseId,
        municipality,
        place: { locality },
        from: addDays(day, 7),
        to: addDays(day, 190),
      };
      const { inquiry } = await facts.fetch(question, day);
      return judge(inquiry).rulesVersion === '1';
    };
    await measure(`${kind}, to warm up`, { times: untimed.judgements }, work);
    measured.push(await measure(`facts and judgement, ${kind}`, { times: amount.judgements }, work));
  }
  return measured;
}

type Sweeping = { readonly graph: Graph; readonly clock: Clock; readonly facts: FactSource };

export const measureSweep = (sweeping: Sweeping, times: number): Promise<Measured> =>
  measure('sweep', { times }, async () => (await sweep({ ...sweeping, policy: defaultPolicy })).placements > 0);
