import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that the system hands out to whoever asks for any: nobody is given one of these in the seconds until it is used. */
const lowest = 20_000;
const highest = 32_000;

/** A port on the loopback interface that nobody listened on just now. */
export async function freePort(): Promise<number> {
  for (let tries = 100; tries > 0; tries -= 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error('every port that was tried is in use');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
