import { Neo4jError } from 'neo4j-driver';
import { CannotStart } from '../cannot-start.ts';
import { type Address, connect, disconnect } from './connect.ts';

/** Makes sure that a Neo4j 5 answers at the address and lets us in. Throws CannotStart. */
export async function requireServer(address: Address): Promise<void> {
  const graph = connect(address);
  try {
    const { agent = '' } = await graph.driver.getServerInfo();
    if (!/^Neo4j\/5\./.test(agent))
      throw new CannotStart(`NEO4J_URI must lead to a Neo4j 5, and ${address.uri} is another.`);
  } catch (cause) {
    throw cause instanceof CannotStart ? cause : new CannotStart(explain(address, cause), { cause });
  } finally {
    await disconnect(graph);
  }
}

function explain({ uri, user }: Address, cause: unknown): string {
  const isRefused = cause instanceof Neo4jError && cause.code.startsWith('Neo.ClientError.Security.');
  return isRefused
    ? `The Neo4j at ${uri} does not let in ${user} with this password: correct NEO4J_USER and NEO4J_PASSWORD.`
    : `No Neo4j answers at ${uri}: start it, or correct NEO4J_URI.`;
}
