import type { Graph } from './graph/connect.ts';
import { type Warming, warm } from './graph/warm.ts';

export type Warmth = {
  isWarm(): boolean;
  /** Begins to warm, `also` what is to be there before it is ready, and does so again after each restart of the database. */
  begin(graph: Graph, also?: () => Promise<void>): void;
  databaseChanged(up: boolean): void;
};

/** The first answers of a cold database take seconds (TRAPS), so each of its starts is followed by a warming. */
export function keepWarm(tell: (progress: string) => void, stopping: AbortSignal): Warmth {
  let graph: Graph | undefined;
  let more = async () => {};
  let latest = 0;
  let isWarm = false;
  return { isWarm: () => isWarm, begin, databaseChanged };

  function begin(cold: Graph, also = more): void {
    graph = cold;
    more = also;
    void warmUp(cold, { anew: true });
  }

  function databaseChanged(up: boolean): void {
    tell(up ? 'the database answers again' : 'the database has died, and is started again');
    isWarm = false;
    latest++;
    // A server that has just been started has no plans to make anew.
    if (up && graph !== undefined) void warmUp(graph, { anew: false });
  }

  async function warmUp(cold: Graph, warming: Warming): Promise<void> {
    const mine = ++latest;
    await warm(cold, warming).catch(() => undefined);
    await more().catch(() => undefined);
    if (mine !== latest || stopping.aborted) return;
    // Also where it was cut short: from now on the graph's own answer says whether the service is ready.
    isWarm = true;
    tell('ready: every question has been asked once');
  }
}
