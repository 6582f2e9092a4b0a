import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { findNews } from '../graph/queries/find-news.ts';

/**
 * Says that something was done, by this process or another on the same graph: the graph is asked, once for all who listen, and only
 * while somebody does. What was done is for the listener to find out.
 */
export type Pulse = {
  listen(signal: AbortSignal): Ear;
  /** Something may just have been done here: looks at once. */
  quicken(): void;
};

/** Resolves true when something was done since the last time, false when the listening has ended. */
export type Ear = { hear(): Promise<boolean> };

const everyMs = 1_000;
/** So that many requests at once are one look. */
const quickenedMs = 10;

export function openPulse(graph: Graph): Pulse {
  const listeners = new Set<() => void>();
  let seen: number | null = null;
  let isLooking = false;
  let isQuickened = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async () => {
    isLooking = true;
    isQuickened = false;
    // Where the graph doesn't answer, whoever listens is told when it does again: what was seen stays as it was.
    const [news] = await ask(graph, findNews, { after: seen }).catch(forgive);
    isLooking = false;
    seen = news?.seq ?? seen;
    if (news?.isNews) for (const tell of [...listeners]) tell();
    lookIn(isQuickened ? quickenedMs : everyMs);
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (listeners.size > 0) timer = setTimeout(look, ms).unref();
    else seen = null;
  };

  return {
    quicken() {
      if (isQuickened || listeners.size === 0) return;
      isQuickened = true;
      if (!isLooking) lookIn(quickenedMs);
    },
    listen(signal) {
      const { ear, tell } = openEar(signal);
      listeners.add(tell);
      const leave = () => {
        listeners.delete(tell);
        tell();
        if (listeners.size === 0 && !isLooking) lookIn(everyMs);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      if (listeners.size === 1 && !isLooking) lookIn(quickenedMs);
      return ear;
    },
  };
}

function openEar(signal: AbortSignal): { readonly ear: Ear; readonly tell: () => void } {
  let isTold = false;
  let wake = () => {};
  return {
    tell() {
      isTold = true;
      wake();
    },
    ear: {
      async hear() {
        if (!isTold && !signal.aborted) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        isTold = false;
        return !signal.aborted;
      },
    },
  };
}

function forgive(error: unknown): never[] {
  if (error instanceof GraphUnavailable || error instanceof UnexpectedRow) return [];
  throw error;
}
