import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A real process of the service, as `npm start` starts it, with what it has said so far. */
export type ServiceProcess = {
  readonly pid: number;
  /** Everything on standard output and standard error. */
  said(): string;
  /** Resolves when it has said something that fits, with the first group of it. Rejects when it has ended without. */
  hear(mark: RegExp): Promise<string>;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Sends a signal to its process group, as a terminal does. */
  interrupt(signal: NodeJS.Signals): void;
};

/** Starts a script of Node in a process group of its own. */
export function startProcess(
  script: readonly string[],
  environment: Readonly<Record<string, string>>,
  node: string = process.execPath,
): ServiceProcess {
  const child = spawn(node, [...script], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return listenTo(child);
}

export const startService = (environment: Readonly<Record<string, string>>): ServiceProcess =>
  startProcess(['api/main.ts', 'start'], environment);

function listenTo(child: ChildProcess): ServiceProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error('the process could not be started');
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const hear = (mark: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = text.match(mark);
        if (found) resolve(found[1] ?? found[0]);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without ${mark}, saying: ${text}`)));
    });
  return { pid, said: () => text, hear, ended, interrupt: (signal) => process.kill(-pid, signal) };
}
