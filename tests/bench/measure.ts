import { performance } from 'node:perf_hooks';

/** How long something took, in milliseconds, over so many times. `failed`: not done, which no time is counted for. */
export type Measured = {
  readonly name: string;
  readonly times: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Done in a second by all clients together. */
  readonly perSecond: number;
};

/** What is measured: false where it was answered that it could not be done. */
export type Work = (index: number) => Promise<boolean>;

/** What was timed without a break; several of them can be one measurement. */
export type Stretch = { readonly took: readonly number[]; readonly failed: number; readonly seconds: number };

export type HowOften = { readonly times: number; readonly clients?: number };

/** Does the same `times` times, by so many clients at once, each beginning the next when its last is done. */
export const measure = async (name: string, often: HowOften, work: Work): Promise<Measured> =>
  summarise(name, [await time(often, work)]);

export async function time({ times, clients = 1 }: HowOften, work: Work): Promise<Stretch> {
  const took: number[] = [];
  let [next, failed] = [0, 0];
  const began = performance.now();
  const client = async () => {
    for (let index = next++; index < times; index = next++) {
      const start = performance.now();
      const isDone = await work(index).catch(told);
      if (isDone) took.push(performance.now() - start);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { took, failed, seconds: (performance.now() - began) / 1_000 };
}

export function summarise(name: string, stretches: readonly Stretch[]): Measured {
  const took = stretches.flatMap((one) => one.took).sort((a, b) => a - b);
  const failed = stretches.reduce((sum, one) => sum + one.failed, 0);
  const seconds = stretches.reduce((sum, one) => sum + one.seconds, 0);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const measured = {
    ...{ name, times: took.length + failed, failed },
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: took.length / seconds },
  };
  say(line(measured));
  return measured;
}

export function told(what: unknown): false {
  say(what instanceof Error ? what.message : String(what));
  return false;
}

export const say = (what: string): void => console.error(`bench: ${what}`);

const line = ({ name, times, failed, p50, p95, p99 }: Measured): string =>
  `${name}: ${times} times, ${failed} not done, p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} p99 ${p99.toFixed(1)} ms`;
