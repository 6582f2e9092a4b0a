import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { startProcess } from '../start/service-process.ts';
import { leanHeap, megabytes } from './service-apart.ts';

/** From the start of the service's process until people can sign in, and until every question is warm. */
export type Ready = {
  readonly addressInS: number;
  readonly readyInS: number;
  /** Resident, when ready. */
  readonly memoryMb: number;
};

/** A process of the service of its own, as `npm start` starts it, with the database that these say. */
export async function measureReadiness(database: Readonly<Record<string, string>>): Promise<Ready> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  const service = { ...database, ISAR_PORT: '0', ISAR_MODE: 'demonstration' };
  const process = startProcess([...leanHeap, 'api/main.ts', 'start'], service);
  await process.hear(/Isär is running/);
  const addressInS = seconds();
  await process.hear(/ready: /);
  const readyInS = seconds();
  const memoryMb = megabytes(readFileSync(`/proc/${process.pid}/status`, 'utf8'), 'VmRSS');
  process.interrupt('SIGTERM');
  await process.ended;
  return { addressInS, readyInS, memoryMb };
}

/** Has the machine forget what it has read from its disks, as one that was just switched on; false where we may not. */
export function forgetFiles(): boolean {
  try {
    spawnSync('sync');
    writeFileSync('/proc/sys/vm/drop_caches', '3');
    return true;
  } catch {
    return false;
  }
}
