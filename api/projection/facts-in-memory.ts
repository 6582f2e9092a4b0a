import { type Clock, today } from '../clock.ts';
import { addDays } from '../conflicts/days.ts';
import type { Policy } from '../conflicts/facts.ts';
import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { fetchInquiry, fetchUnderGate } from '../graph/fetch-facts.ts';
import { countPeople } from '../graph/queries/count-people.ts';
import { findGate } from '../graph/queries/find-gate.ts';
import { findGeography } from '../graph/queries/find-geography.ts';
import { type Asking, read, readLong } from '../graph/read.ts';
import { type InTransaction, idsOf, readAll, readTouched } from './anchors.ts';
import { differences } from './differences.ts';
import type { FactSource, FactsUnderGate } from './fact-source.ts';
import { fetchEverywhere, graphUnderGate } from './facts-of-graph.ts';
import { advance, alter, type Held, isOf, type Line, memoryOf, step } from './held.ts';
import { judgeChanged } from './judge-changed.ts';
import { openMemory } from './memory.ts';
import { shareNext } from './share-next.ts';

export type Keeping = { readonly graph: Graph; readonly clock: Clock; readonly policy: Policy };

const mostAttempts = 5;
/** A small world is read at once by whoever needs it; for a larger one the graph is asked around each question meanwhile. */
const fewPeople = 1_000;
/** Reading a large one that could not be read is not tried again with every question. */
const againAfterMs = 10_000;

/**
 * Keeps the live world in memory and in step with the graph by its journal. Only what is committed is ever kept in it, and nothing is answered from it
 * unless its revision is the gate's. Authority: ADR 16.
 */
export function factsInMemory(keeping: Keeping): FactSource {
  const { graph, policy } = keeping;
  let held: Held | null = null;
  let loading: Promise<void> | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;

  const inTurn: InTransaction = (work) => readLong(graph, work);
  const load = (): Promise<void> => {
    loading ??= readWorld(inTurn, keeping)
      .then((world) => {
        held = world;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  /** Where nothing is held. */
  const begin = async (line: Line): Promise<Held | null> => {
    const [counted] = await line.ask(countPeople, {});
    if (counted !== undefined && counted.people <= fewPeople) {
      held = await readWorld(line.together, keeping);
      return held;
    }
    if (performance.now() < triedAt + againAfterMs) return null;
    triedAt = performance.now();
    load().catch(() => undefined);
    return null;
  };
  /** @returns what is held, of the gate's revision; null where the graph is to be asked */
  const catchUp = async (line: Line): Promise<Held | null> => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const known = held ?? (await begin(line));
      if (known === null) return null;
      const state = await advance(known, line);
      if (state === 'CURRENT') return known;
      if (state === 'LOST' && held === known) held = null;
    }
    throw new GraphUnavailable('the facts kept changing while memory was brought up to date');
  };
  const ownLine: Line = {
    ask: (question, params) => ask(graph, question, params),
    together: (work) => read(graph, work),
  };
  const current = shareNext(() => catchUp(ownLine));

  return {
    load: async () => (held === null ? load() : undefined),
    fetch: async (question, asOf, gate) => {
      const known = held !== null && gate !== undefined && isOf(held, gate) ? held : await current();
      if (known === null || !known.memory.canTell(question)) return fetchInquiry(graph, question, asOf, policy);
      return { inquiry: memoryOf(known).inquiry(question, asOf), revision: known.revision };
    },
    fetchEverywhere: async (question, asOf) => {
      const known = await current();
      if (known === null || !known.memory.canTell(question)) return fetchEverywhere(graph, question, { asOf, policy });
      return memoryOf(known).inquiry(question, asOf, 'EVERYWHERE');
    },
    under: async (changing) => {
      const known = await catchUp({ ...changing, together: (work) => work(changing) });
      return known === null ? graphUnderGate(changing, policy) : memoryUnderGate(changing, known, policy);
    },
    compare: async () => {
      const fresh = await readWorld(inTurn, keeping);
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const known = await current();
        const state = await advance(fresh, ownLine);
        if (state === 'LOST') break;
        if (state === 'BEHIND' || (known !== null && known.revision !== fresh.revision)) continue;
        held = fresh;
        return known === null ? 0 : differences(known.memory.tell(), fresh.memory.tell());
      }
      throw new GraphUnavailable('the facts kept changing while memory was compared');
    },
  };
}

/** Receipts are confirmed for as long after their first day. */
const keptDays = 45;

/** Everything, the gate first. What changes while it is read, the first catching up reads anew. */
async function readWorld(inTransaction: InTransaction, { clock, policy }: Keeping): Promise<Held> {
  const since = addDays(today(clock), -policy.bufferDays - keptDays);
  const [gate] = await inTransaction(({ ask }) => ask(findGate, {}));
  const [geography] = await inTransaction(({ ask }) => ask(findGeography, {}));
  const anchors = await readAll(inTransaction, since);
  if (gate === undefined || geography === undefined) throw new UnexpectedRow('memory: the graph has no gate');
  const memory = openMemory(geography, { since, policy });
  memory.put(idsOf(anchors), anchors);
  return { memory, revision: gate.revision, mark: gate.mark, isLost: false };
}

function memoryUnderGate(changing: Asking, held: Held, policy: Policy): FactsUnderGate {
  const { memory, revision, mark } = held;
  return {
    fetch: async (question, asOf) => {
      if (!memory.canTell(question)) return fetchUnderGate(changing, question, asOf, policy);
      return { inquiry: memoryOf(held).inquiry(question, asOf), revision };
    },
    judge: async (touched, day) => {
      const anchors = await readTouched(changing, touched, memory.since);
      if (held.revision !== revision) throw new GraphUnavailable('the gate was lost');
      return alter(held, () => judgeChanged(memory, { touched, anchors, policy }, day));
    },
    learn: async (touched) => {
      const anchors = await readTouched(changing, touched, memory.since);
      return (raised) => {
        if (!isOf(held, { revision, mark }) || raised.revision !== revision + 1) return;
        try {
          step(held, { touched, anchors, ...raised });
        } catch {
          // The change is done; what is held is lost, which whoever asks next sees, and everything is read anew.
        }
      };
    },
  };
}
