import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/** Finds out that a port is taken before the database is started, which takes its time. Zero is any free port. */
export async function requirePort(port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  } catch (cause) {
    throw portTaken(port, cause);
  }
}

export function portTaken(port: number, cause: unknown): CannotStart {
  const sentence = `Port ${port} is in use, or not allowed for this user: stop what listens there, or choose another with ISAR_PORT.`;
  return new CannotStart(sentence, { cause });
}
