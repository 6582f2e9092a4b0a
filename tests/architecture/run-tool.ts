import { spawnSync } from 'node:child_process';

export type ToolRun = { readonly code: number | null; readonly output: string };

/** Runs a tool of node_modules in the checkout, to its end, and returns all that it printed. */
export function runTool(command: readonly [string, ...string[]]): ToolRun {
  const [name, ...rest] = command;
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${name}`, rest, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: status, output: stdout + stderr };
}
