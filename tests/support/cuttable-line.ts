import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Address } from '#api/graph/connect.ts';

/** A line to the database that can be cut, mended and made slow, while the database goes on. */
export type CuttableLine = {
  readonly address: Address;
  cut(): void;
  mend(): void;
  /** Whatever is said arrives so much later, in both directions; zero makes the line quick again. */
  delay(ms: number): void;
  /** The next transaction that takes the gate is committed, and the line breaks before its reply is through; then it is cut, or not. */
  loseReplyToCommit(then: 'CUT' | 'GO_ON'): void;
  /** What is asked with this text never arrives, and the line stays up; null lets all of it through again. */
  swallow(text: string | null): void;
  close(): Promise<void>;
};

/** Bolt's message COMMIT, which has no content, in a chunk of its own. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function openCuttableLine(database: Address): Promise<CuttableLine> {
  const port = Number(new URL(database.uri).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  let delayMs = 0;
  let swallowed: string | null = null;
  let losing: 'CUT' | 'GO_ON' | null = null;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    let hasGate = false;
    let isLost = false;
    join(near, far, (said) => {
      if (swallowed !== null && said.includes(swallowed)) return false;
      if (said.includes('gate.lock')) hasGate = true;
      if (!hasGate || !said.includes(commit)) return true;
      hasGate = false;
      isLost = losing !== null;
      return true;
    });
    join(far, near, () => {
      if (!isLost) return true;
      isCut = losing === 'CUT';
      losing = null;
      if (isCut) hangUp();
      else near.destroy();
      return false;
    });
  });
  /** @param pass whether what was said goes on */
  function join(from: Socket, to: Socket, pass: (said: Buffer) => boolean): void {
    sockets.add(from);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on('data', (said) => {
      if (!pass(said)) return;
      if (delayMs === 0) to.write(said);
      else setTimeout(() => to.writable && to.write(said), delayMs);
    });
  }
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cut() {
      isCut = true;
      hangUp();
    },
    mend() {
      isCut = false;
    },
    delay(ms) {
      delayMs = ms;
    },
    swallow(text) {
      swallowed = text;
    },
    loseReplyToCommit(then) {
      losing = then;
    },
    async close() {
      server.close();
      hangUp();
      await once(server, 'close');
    },
  };
}
