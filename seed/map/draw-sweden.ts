import { toSweref } from '#api/consultations/sweref.ts';
import type { PublicationRegions } from '#api/releases/publication-regions.ts';
import { readGeodata } from '../geodata/read-geodata.ts';
import { type Box, clip } from './clip.ts';
import { arcOf, type Position, type Ring, readTopology, type Shape, type Topology } from './read-topology.ts';

/** A length on the drawn map's grid, in metres: half of what a screen can show at the closest zoom. */
const cellMetres = 50;
/** What of the neighbouring countries can be seen beside Sweden. */
const around: Box = { west: 1, south: 52.5, east: 33, north: 71.5 };
/** Smaller islands abroad are left out. */
const leastCornersAbroad = 5;

/**
 * The base map and the regions in SWEREF 99 TM, as the web app reads it: every border once, as an arc of steps on a grid, so that neighbours
 * share it exactly. Nothing is drawn simpler than the source, which is generalised already.
 */
export function drawSweden({ regions }: PublicationRegions) {
  const { arcs, shapes } = readTopology('sverige-kommuner-lan.topo.json', 'kommuner');
  const marks = new Map(readGeodata().municipalities.map(({ id, lat, lon }) => [id, [lon, lat] as const]));
  const membersOf = (codes: readonly { code: string }[]) =>
    shapes.filter(({ id }) => codes.some(({ code }) => code === id));
  return {
    cellMetres,
    arcs: arcs.map(toSteps),
    municipalities: shapes.map(({ id, name, rings }) => ({ id, name, mark: toGrid(marks.get(id) ?? [0, 0]), rings })),
    // The largest first, so that where two names have no room the larger place is named.
    regions: regions
      .toSorted((a, b) => b.expected - a.expected)
      .map(({ id, municipalities }) => ({ id, rings: outlineOf(membersOf(municipalities), arcs) })),
    countyBorders: bordersBetween(shapes, ({ county }) => county),
    abroad: drawAbroad(),
  };
}

/** East and north on the grid. */
const toGrid = ([lon, lat]: Position): readonly number[] =>
  toSweref(lon, lat).map((metres) => Math.round(metres / cellMetres));

/** The first corner, then steps; a step of no length is left out. */
function toSteps(arc: readonly Position[]): readonly number[] {
  const corners = arc.map(toGrid);
  let [x, y] = [0, 0];
  return corners.flatMap(([east = 0, north = 0], index) => {
    const step = [east - x, north - y];
    [x, y] = [east, north];
    const isNothing = index > 0 && index < corners.length - 1 && step.every((part) => part === 0);
    return isNothing ? [] : step;
  });
}

/** The rings around several shapes: a border between two of them is passed both ways, and falls out. */
function outlineOf(shapes: readonly Shape[], arcs: Topology['arcs']): readonly Ring[] {
  const written = new Set(shapes.flatMap(({ rings }) => rings.flat()));
  const outer = [...written].filter((arc) => !written.has(~arc));
  const beginOf = (arc: number) => cornerOf(arcs[arcOf(arc)]?.at(arc < 0 ? -1 : 0));
  const endOf = (arc: number) => cornerOf(arcs[arcOf(arc)]?.at(arc < 0 ? 0 : -1));
  const rings: Ring[] = [];
  const left = new Set(outer);
  for (const first of outer) {
    if (!left.delete(first)) continue;
    const ring = [first];
    for (let end = endOf(first); end !== beginOf(first); ) {
      const next = [...left].find((arc) => beginOf(arc) === end);
      if (next === undefined) throw new Error(`the outline of ${shapes[0]?.name} is not closed`);
      left.delete(next);
      ring.push(next);
      end = endOf(next);
    }
    rings.push(ring);
  }
  return rings;
}

const cornerOf = (position: Position | undefined): string => position?.join(' ') ?? '';

/** The arcs that part shapes of different kinds. */
function bordersBetween(shapes: readonly Shape[], kindOf: (shape: Shape) => string): readonly number[] {
  const sides = Map.groupBy(
    shapes.flatMap((shape) => shape.rings.flat().map((written) => ({ arc: arcOf(written), kind: kindOf(shape) }))),
    ({ arc }) => arc,
  );
  return [...sides].filter(([, [one, other]]) => other !== undefined && one?.kind !== other.kind).map(([arc]) => arc);
}

function drawAbroad(): readonly (readonly number[])[] {
  const { arcs, shapes } = readTopology('grannlander-50m.topo.json', 'grannlander');
  const follow = (ring: Ring) =>
    ring.flatMap((written) => {
      const arc = arcs[arcOf(written)] ?? [];
      return (written < 0 ? arc.toReversed() : arc).slice(1);
    });
  return shapes
    .flatMap(({ rings }) => rings)
    .map((ring) => clip(follow(ring), around))
    .filter(({ length }) => length >= leastCornersAbroad)
    .map(toSteps);
}
