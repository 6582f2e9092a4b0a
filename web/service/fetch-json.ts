/** No reply that can be relied on: no network, a time-out, a failing service, or a reply that is not what was promised. */
export class NoReply extends Error {
  override readonly name = 'NoReply';
}

/** Nobody is signed in any longer. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

const timeoutMs = 15_000;

/** What the service replied, as JSON of unknown shape. Throws `SignedOut`, and `NoReply` for whatever else went wrong. */
export async function fetchJson(path: string, request: RequestInit): Promise<unknown> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeoutMs);
  try {
    return await read(await fetch(path, { ...request, signal: patience.signal, cache: 'no-store' }));
  } catch (cause) {
    throw cause instanceof SignedOut ? cause : new NoReply(`no reply from ${path}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 401) throw new SignedOut('nobody is signed in');
  if (!response.ok) throw new NoReply(`status ${response.status}`);
  return response.status === 204 ? null : await response.json();
}

export const asJson = (method: 'POST' | 'DELETE', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
