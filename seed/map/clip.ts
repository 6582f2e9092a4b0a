import type { Position } from './read-topology.ts';

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
type Edge = { readonly isInside: (p: Position) => boolean; readonly cross: (a: Position, b: Position) => Position };

/** What of a ring lies in the box, by Sutherland and Hodgman: one edge of the box after the other. */
export function clip(ring: readonly Position[], box: Box): readonly Position[] {
  return edgesOf(box).reduce(cutAt, ring);
}

const edgesOf = ({ west, south, east, north }: Box): readonly Edge[] => [
  { isInside: ([x]) => x >= west, cross: (a, b) => atX(a, b, west) },
  { isInside: ([x]) => x <= east, cross: (a, b) => atX(a, b, east) },
  { isInside: ([, y]) => y >= south, cross: (a, b) => atY(a, b, south) },
  { isInside: ([, y]) => y <= north, cross: (a, b) => atY(a, b, north) },
];

const atX = (a: Position, b: Position, x: number): Position => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
const atY = (a: Position, b: Position, y: number): Position => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];

const cutAt = (ring: readonly Position[], { isInside, cross }: Edge): readonly Position[] =>
  ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    if (isInside(point)) return isInside(before) ? [point] : [cross(before, point), point];
    return isInside(before) ? [cross(before, point)] : [];
  });
