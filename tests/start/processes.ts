import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The processes that a process has started, as Linux tells. */
function childrenOf(pid: number): readonly { readonly pid: number; readonly name: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      const [, name = '', parent = ''] = readSoft(`/proc/${entry}/stat`).match(/\((.*)\) \S+ (\d+)/) ?? [];
      return Number(parent) === pid ? [{ pid: Number(entry), name }] : [];
    });
}

/** The database's process, once it is Java and no longer the shell that starts it. */
export const javaOf = (pid: number): number | undefined => childrenOf(pid).find(({ name }) => name === 'java')?.pid;

export const isRunning = (pid: number): boolean => /^State:\s+[^ZX]/m.test(readSoft(`/proc/${pid}/status`));

/** The addresses on which a process waits for connections, each as hexadecimal address and port. */
export function listeningOf(pid: number): readonly string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => linkSoft(`/proc/${pid}/fd/${fd}`).match(/^socket:\[(\d+)\]$/)?.[1]),
  );
  return ['tcp', 'tcp6'].flatMap((protocol) =>
    readSoft(`/proc/${pid}/net/${protocol}`)
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.has(inode))
      .map(([, local = '']) => local),
  );
}

/** What is gone meanwhile is empty. */
function readSoft(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkSoft(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
