import { createClient } from 'graphql-sse';
import type { TypedDocument } from '#schema/generated/coordinator-operations.ts';

const slowestMs = 30_000;

/** What the page is told of one stream. `onOpen` each time that it opens: what happened before that must be asked for. */
export type Following<Event> = {
  readonly onOpen: () => void;
  readonly onEvent: (event: Event) => void;
  readonly onLost: () => void;
};

/** Keeps one subscription open until the returned function is called, and opens it again whenever it is lost or the service ends it. */
export function follow<Event, Variables>(
  path: string,
  document: TypedDocument<Event, Variables>,
  { onOpen, onEvent, onLost }: Following<Event>,
): () => void {
  const client = createClient({
    url: `${path}/stream`,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (attempt) => pause(Math.min(slowestMs, 1000 * 2 ** attempt)),
  });
  let isWanted = true;
  const again = () => {
    if (!isWanted) return;
    onLost();
    void pause(1000).then(() => isWanted && open());
  };
  const open = () => {
    const next = ({ data }: { data?: unknown }) => data != null && onEvent(data as Event);
    const on = { connecting: (isAgain: boolean) => isAgain && onLost(), connected: onOpen };
    client.subscribe({ query: document }, { next, complete: again, error: again }, on);
  };
  open();
  return () => {
    isWanted = false;
    client.dispose();
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
