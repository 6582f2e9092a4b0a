import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Address } from '#api/graph/connect.ts';
import { saidBy } from '#api/said-by.ts';
import { type Door, doorOf } from '#support/service.ts';

/** As `npm start` runs the service. */
export const leanHeap = z
  .object({ config: z.object({ heap: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
  .config.heap.split(' ');

/** In megabytes. `heap`: without garbage; `peak`: the most that was ever resident. */
export type Memory = { readonly resident: number; readonly peak: number; readonly heap: number };

export type ServiceApart = Door & { memory(): Promise<Memory>; stop(): Promise<void> };

/** Where the bench's database is, and the folder of its data, with the keys. */
export type Place = { readonly address: Address; readonly folder: string };

/** What a service's process is told of a database that runs. */
export const settingsFor = ({ address: { uri, user, password }, folder }: Place) => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  ISAR_DATA: folder,
});

/** A process of its own, so that what its clients take is not counted as its, and its memory is. */
export async function openServiceApart(database: Place): Promise<ServiceApart> {
  const child = fork(new URL('./serving.ts', import.meta.url), {
    env: {
      PATH: process.env['PATH'],
      ...settingsFor(database),
      ISAR_PORT: '0',
      ISAR_COVER_SHARE: '0',
      ISAR_REPLY_DEADLINE_MS: '20000',
    },
    execArgv: [...leanHeap, '--expose-gc'],
  });
  const { address } = z.object({ address: z.string() }).parse(await saidBy(child));
  return {
    ...doorOf(address),
    async memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      child.send('memory');
      const { heapUsed } = z.object({ heapUsed: z.number() }).parse(await saidBy(child));
      return { resident: megabytes(status, 'VmRSS'), peak: megabytes(status, 'VmHWM'), heap: heapUsed / 2 ** 20 };
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

export function megabytes(status: string, what: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = status.match(new RegExp(`${what}:\\s+(\\d+)`)) ?? [];
  return Number(kilobytes) / 1_024;
}
