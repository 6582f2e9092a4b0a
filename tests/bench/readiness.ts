import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Address } from '#api/graph/connect.ts';
import { startProcess } from '../start/service-process.ts';

export type Readiness = {
  /** From the start of the service's process until people can sign in, and until every question is warm; the database runs already. */
  readonly addressInS: number;
  readonly readyInS: number;
  /** Resident, when ready. */
  readonly memoryMb: number;
};

/** A process of the service of its own on the database, as it would be in production. */
export async function measureReadiness({ uri, user, password }: Address): Promise<Readiness> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const process = startProcess(['api/main.ts', 'start'], {
    ...server,
    ISAR_PORT: '0',
    ISAR_MODE: 'production',
    ISAR_SESSION_KEY: keyOf(1),
    ISAR_REFERENCE_KEY: keyOf(3),
    ISAR_COVER_KEY: keyOf(2),
  });
  await process.hear(/Isär is running/);
  const addressInS = seconds();
  await process.hear(/ready: /);
  const readyInS = seconds();
  const [, kilobytes] = readFileSync(`/proc/${process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? [];
  process.interrupt('SIGTERM');
  await process.ended;
  return { addressInS, readyInS, memoryMb: Math.round(Number(kilobytes) / 1_024) };
}

const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
