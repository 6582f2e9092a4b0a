import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A ring is a closed chain of arcs; one written backwards is the complement of its number. */
export type Ring = readonly number[];
export type Shape = {
  readonly id: string;
  readonly name: string;
  readonly county: string;
  readonly rings: readonly Ring[];
};
export type Position = readonly [lon: number, lat: number];
/** Shapes that share their borders: each border is stored once, as an arc. */
export type Topology = { readonly arcs: readonly (readonly Position[])[]; readonly shapes: readonly Shape[] };

const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int());
const named = { id: z.string().default(''), properties: z.object({ namn: z.string(), lan: z.string().default('') }) };
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(ring), ...named }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)), ...named }),
]);

const file = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.record(z.string(), z.object({ geometries: z.array(geometry) })),
});

/** One object of a TopoJSON file of `seed/geodata`, in degrees. */
export function readTopology(name: string, object: string): Topology {
  const text = readFileSync(new URL(`../geodata/${name}`, import.meta.url), 'utf8');
  const { transform, arcs, objects } = file.parse(JSON.parse(text));
  const geometries = objects[object]?.geometries;
  if (geometries === undefined) throw new Error(`${name} has no ${object}`);
  return {
    arcs: arcs.map((arc) => unfold(arc, transform)),
    shapes: geometries.map(({ id, properties, ...shape }) => ({
      ...{ id, name: properties.namn, county: properties.lan },
      rings: shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat(),
    })),
  };
}

/** Positions are stored as steps on a grid. */
function unfold(
  arc: readonly Position[],
  { scale, translate }: z.infer<typeof file>['transform'],
): readonly Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The number of an arc, whichever way it is written. */
export const arcOf = (written: number): number => (written < 0 ? ~written : written);
