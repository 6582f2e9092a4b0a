import type { Neighbours } from './publication-regions.ts';
import { arcOf, type Topology } from './read-topology.ts';

/** The way to the mainland of places without a land neighbour there, and the place that it leads to. */
const ways: readonly (readonly [code: string, to: string])[] = [
  ['0125', '0180'], // Ekerö: Nockebybron to Stockholm
  ['0186', '0180'], // Lidingö: Lidingöbron to Stockholm
  ['0840', '0880'], // Mörbylånga, and Öland with it: Ölandsbron to Kalmar
  ['0980', '0192'], // Gotland: the ferry to Nynäshamn
  ['1407', '1480'], // Öckerö: the ferry to Göteborg
  ['1419', '1415'], // Tjörn: Tjörnbron to Stenungsund
];

/** Who shares a border or such a way. */
export function findNeighbours({ shapes }: Topology): Neighbours {
  const neighbours = new Map(shapes.map(({ id }) => [id, new Set<string>()]));
  const sides = Map.groupBy(
    shapes.flatMap(({ id, rings }) => rings.flat().map((written) => ({ id, arc: arcOf(written) }))),
    ({ arc }) => arc,
  );
  const shared = [...sides.values()].flatMap(([one, other]) => (one && other ? [[one.id, other.id] as const] : []));
  for (const [one, other] of [...shared, ...ways]) {
    if (one === other) continue;
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  return neighbours;
}
