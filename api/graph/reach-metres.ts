import type { Policy } from '../conflicts/facts.ts';

/** Neo4j takes the earth for larger than the rules do, by a thousandth; the rules alone decide what is near (ADR 5). */
const margin = 1.01;

/** How far from a place a town can be and still matter, with a margin. */
export const reachMetres = ({ nearbyKm, sameTownKm }: Policy): number =>
  Math.ceil(Math.max(nearbyKm, sameTownKm) * 1_000 * margin) + 100;
