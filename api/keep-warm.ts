import type { Graph } from './graph/connect.ts';
import { warm } from './graph/warm.ts';

/** The first answers of a cold database take seconds (TRAPS), so each of its starts is followed by a warming. */
export function keepWarm(tell: (progress: string) => void) {
  let graph: Graph | undefined;
  let isWarm = false;
  return {
    isWarm: () => isWarm,
    warm: async (cold: Graph) => {
      tell('warming its questions');
      graph = cold;
      await warm(cold);
      isWarm = true;
    },
    databaseChanged: (up: boolean) => {
      tell(up ? 'the database answers again' : 'the database has died, and is started again');
      isWarm = false;
      if (!up || graph === undefined) return;
      void warm(graph)
        .catch(() => undefined)
        .then(() => {
          isWarm = true;
        });
    },
  };
}
