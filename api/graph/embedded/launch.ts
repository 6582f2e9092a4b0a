import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { guardChild } from './guard-child.ts';

/** One run of the database's process. */
export type Run = {
  /** Resolves when the process is gone, with whatever it said on standard error. */
  readonly ended: Promise<string>;
  /** Resolves when it has closed its files; killed if that takes half a minute. */
  stop(): Promise<void>;
};

export type Launching = {
  readonly java: string;
  readonly jars: string;
  readonly home: string;
  readonly heapMb: number;
  /** Starts sooner and stays slower: for a database that lives for minutes. */
  readonly brief: boolean;
};

/**
 * Starts Neo4j's process, in a process group of its own, so that Ctrl-C reaches the service only, which then stops the
 * database when it has finished with it.
 */
export function launch(launching: Launching): Run {
  const child = spawn('sh', ['-c', 'umask 077; exec "$@"', 'sh', launching.java, ...javaArguments(launching)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const callOff = child.pid === undefined ? () => undefined : guardChild(child.pid);
  const ended = untilEnded(child).finally(callOff);
  return { ended, stop: () => stop(child, ended) };
}

function untilEnded(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said));
  });
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(patience);
}

const STOP_WITHIN_MS = 30_000;

function javaArguments({ jars, home, heapMb, brief }: Launching): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    '-XX:+UseSerialGC',
    ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
    // A database that has run out of memory answers nothing: better gone, and started again.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}
