import { asJson, type Client } from '#support/service.ts';

/** What a stream was told: the name of each event with what came in it. */
export type StreamEvent = { readonly event: string; readonly data: unknown };

/** A subscription as a browser has it open. */
export type Listening = {
  readonly status: number;
  /** The body where it was refused. */
  readonly refusal: unknown;
  /** The next event; rejects where none comes in time. `null` when the stream has ended. */
  next(withinMs?: number): Promise<StreamEvent | null>;
  close(): void;
};

/** Subscribes as one of an audience. */
export async function listenAs(client: Client, audience: string, query: string): Promise<Listening> {
  const leaving = new AbortController();
  const { method, headers, body } = asJson('POST', { query });
  const init = { method, body, headers: { ...headers, accept: 'text/event-stream' }, signal: leaving.signal };
  const response = await client.fetch(`/api/${audience}/stream`, init as RequestInit);
  const isOpen = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  // Reading begins at once: a body that nobody reads is thrown away with its response.
  const events = isOpen && response.body !== null ? readEvents(response.body.values()) : null;
  /** What nobody has been given yet: of a wait that was given up, the next one gets the event. */
  let awaited: Promise<IteratorResult<StreamEvent, undefined>> | undefined;
  return {
    status: response.status,
    refusal: isOpen ? null : JSON.parse(await response.text()),
    next: async (withinMs = 30_000) => {
      const late = new Promise<never>((_resolve, reject) =>
        setTimeout(() => reject(new Error('no event came in time')), withinMs).unref(),
      );
      awaited ??= events?.next();
      const result = await Promise.race([awaited, late]);
      awaited = undefined;
      return result === undefined || result.done === true ? null : result.value;
    },
    close: () => leaving.abort(),
  };
}

async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const event = /^event: (.*)$/m.exec(message)?.[1];
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (event !== undefined) yield { event, data: data === undefined ? null : JSON.parse(data) };
    }
  }
  return undefined;
}
