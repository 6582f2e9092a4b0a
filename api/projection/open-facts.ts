import type { FactSource } from './fact-source.ts';
import { factsInMemory, type Keeping } from './facts-in-memory.ts';
import { factsOfGraph } from './facts-of-graph.ts';

/** As configured: kept in memory, or asked of the graph each time. */
export const openFacts = (keeping: Keeping, where: 'memory' | 'graph'): FactSource =>
  where === 'memory' ? factsInMemory(keeping) : factsOfGraph(keeping.graph, keeping.policy);
