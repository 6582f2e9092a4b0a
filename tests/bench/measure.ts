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

/** Does the same `times` times, by so many clients at once, each beginning the next when its last is done. */
export async function measure(
  name: string,
  { times, clients = 1 }: { times: number; clients?: number },
  work: Work,
): Promise<Measured> {
  const took: number[] = [];
  let [next, failed] = [0, 0];
  const began = performance.now();
  const client = async () => {
    for (let index = next++; index < times; index = next++) {
      const start = performance.now();
      const isDone = await work(index).catch((error: unknown) => told(name, error));
      if (isDone) took.push(performance.now() - start);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1_000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const measured = {
    name,
    times,
    failed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: took.length / seconds,
  };
  console.error(`bench: ${line(measured)}`);
  return measured;
}

function told(name: string, error: unknown): false {
  console.error(`bench: ${name}: ${error instanceof Error ? error.message : error}`);
  return false;
}

const line = ({ name, times, failed, p50, p95, p99 }: Measured): string =>
  `${name}: ${times} times, ${failed} not done, p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} p99 ${p99.toFixed(1)} ms`;
