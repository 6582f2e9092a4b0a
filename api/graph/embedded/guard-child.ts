import { spawn } from 'node:child_process';

/**
 * Ends a child process when this process is gone, even if it was killed and could do nothing about it: a small shell waits
 * for the end of its input, which is this process's end. The returned function calls the guard off.
 */
export function guardChild(pid: number): () => void {
  const guard = spawn('sh', ['-c', 'cat >/dev/null; kill -TERM "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return () => {
    if (guard.pid !== undefined && guard.exitCode === null) endGroup(guard.pid);
  };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
