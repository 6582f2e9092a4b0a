import type { Network, QueryNetworkArgs, RivalryLevel } from '#schema/generated/police-recorder.ts';
import { Refused } from '../errors.ts';
import { listNetwork, type NetworkAsked } from '../graph/queries/list-network.ts';
import { type Asking, read } from '../graph/read.ts';
import type { Officer } from './deed.ts';
import { enter } from './look-up.ts';
import { optionalDay, readInput } from './read-input.ts';
import { showFactsFrom } from './show-facts.ts';

/** How many can be asked about at once, and how many neighbours are shown: what a picture can hold. */
const mostAsked = 12;
const mostNeighbours = 48;

const levels: readonly RivalryLevel[] = ['TENSION', 'CONFLICT', 'ARMED_CONFLICT'];

/** What surrounds groupings, all of one moment. Nobody who is in them is part of it. */
export async function findNetwork(officer: Officer, sent: QueryNetworkArgs): Promise<Network | null> {
  const asked = readAsked(sent);
  const network = await read(officer.equipment.graph, (asking) => fetchNetwork(asking, officer, asked));
  const shown = { groupings: network?.groupings ?? [], facts: network?.ties ?? [] };
  await enter(officer, 'READ_NETWORK', { groupings: shown.groupings.map(idOf), facts: shown.facts.map(idOf) });
  return network;
}

const idOf = ({ id }: { readonly id: string }): string => id;

function readAsked({ groupings, on, minLevel }: QueryNetworkArgs): NetworkAsked {
  const asked = [...new Set(groupings)];
  const day = readInput(optionalDay, on);
  if (asked.length === 0 || asked.length > mostAsked || !('read' in day)) throw new Refused('BAD_REQUEST');
  const wanted = levels.slice(minLevel == null ? 0 : levels.indexOf(minLevel));
  return { groupings: asked, on: day.read ?? null, levels: wanted, most: mostNeighbours + 1 };
}

async function fetchNetwork(asking: Asking, officer: Officer, asked: NetworkAsked): Promise<Network | null> {
  const [found] = await asking.ask(listNetwork, asked);
  if (found === undefined) return null;
  const rank = (id: string): number =>
    asked.groupings.includes(id) ? asked.groupings.indexOf(id) : asked.groupings.length;
  const most = asked.groupings.length + mostNeighbours;
  const groupings = found.groupings.toSorted((a, b) => rank(a.id) - rank(b.id)).slice(0, most);
  const shown = new Set(groupings.map(idOf));
  const facts = await showFactsFrom(asking, officer, { facts: found.facts });
  const ties = facts.filter((fact) => fact.groupings.every(({ id }) => shown.has(id)));
  return { groupings, ties, isCut: found.groupings.length > most };
}
