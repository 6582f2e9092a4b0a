import drawingUrl from './sweden.json?url';

/** East and north in metres, SWEREF 99 TM. */
export type Point = readonly [east: number, north: number];
export type Line = readonly Point[];
/** Filled by the even-odd rule, so that a lake is a ring in a ring. */
export type Area = { readonly id: string; readonly rings: readonly Line[] };
export type Municipality = Area & { readonly name: string; readonly mark: Point };

/** The base map. `regions` are the publication regions, the largest first. */
export type Sweden = {
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly Area[];
  readonly countyBorders: readonly Line[];
  readonly abroad: readonly Line[];
};

/** As seed/map makes the file: borders once, as steps on a grid; an arc that is written backwards is the complement of its number. */
type Drawing = {
  readonly cellMetres: number;
  readonly arcs: readonly (readonly number[])[];
  readonly municipalities: readonly (Rings & { readonly name: string; readonly mark: Point })[];
  readonly regions: readonly Rings[];
  readonly countyBorders: readonly number[];
  readonly abroad: readonly (readonly number[])[];
};
type Rings = { readonly id: string; readonly rings: readonly (readonly number[])[] };

/** Reads the file from the service's own origin. Throws where it does not come. */
export async function fetchSweden(): Promise<Sweden> {
  const response = await fetch(drawingUrl);
  if (!response.ok) throw new Error(`the drawing of Sweden was answered ${response.status}`);
  return readDrawing((await response.json()) as Drawing);
}

function readDrawing({ cellMetres, arcs, municipalities, regions, countyBorders, abroad }: Drawing): Sweden {
  const lines = arcs.map((steps) => walk(steps, cellMetres));
  const lineOf = (arc: number): Line => (arc < 0 ? (lines[~arc] ?? []).toReversed() : (lines[arc] ?? []));
  const areaOf = ({ id, rings }: Rings): Area => ({ id, rings: rings.map((ring) => ring.flatMap(lineOf)) });
  return {
    municipalities: municipalities.map(({ name, mark: [east, north], ...rings }) => ({
      ...areaOf(rings),
      name,
      mark: [east * cellMetres, north * cellMetres],
    })),
    regions: regions.map(areaOf),
    countyBorders: countyBorders.map(lineOf),
    abroad: abroad.map((steps) => walk(steps, cellMetres)),
  };
}

/** From the first corner, step by step. */
function walk(steps: readonly number[], cellMetres: number): Line {
  const line: Point[] = [];
  let [east, north] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    east += (steps[index] ?? 0) * cellMetres;
    north += (steps[index + 1] ?? 0) * cellMetres;
    line.push([east, north]);
  }
  return line;
}
