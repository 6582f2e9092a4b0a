import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Address } from '#api/graph/connect.ts';

/** A line to the database that can be cut, and mended, while the database goes on. */
export type CuttableLine = { readonly address: Address; cut(): void; mend(): void; close(): Promise<void> };

export async function openCuttableLine(database: Address): Promise<CuttableLine> {
  const port = Number(new URL(database.uri).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
      socket.pipe(other);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cut() {
      isCut = true;
      hangUp();
    },
    mend() {
      isCut = false;
    },
    async close() {
      server.close();
      hangUp();
      await once(server, 'close');
    },
  };
}
