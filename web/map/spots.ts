import L from 'leaflet';
import type { Paint } from './paint.ts';
import type { Point } from './sweden.ts';

/** A place of a class, 0 to 4, told by its shape as well as its colour: an open ring, a dot, a triangle, a square, a cross. */
export type Spot = { readonly id: string; readonly at: Point; readonly rank: number; readonly isMarked: boolean };

/** Corners on the unit circle's square, by class; the first two are round. */
export const cornersOf: readonly (readonly Point[])[] = [
  [],
  [],
  [
    [0, -1.1],
    [1, 0.8],
    [-1, 0.8],
  ],
  [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  [
    [0, -0.4],
    [0.7, -1.1],
    [1.1, -0.7],
    [0.4, 0],
    [1.1, 0.7],
    [0.7, 1.1],
    [0, 0.4],
    [-0.7, 1.1],
    [-1.1, 0.7],
    [-0.4, 0],
    [-1.1, -0.7],
    [-0.7, -1.1],
  ],
];

const radius = 4.5;
const markedRadius = 8;

/** What Leaflet's canvas keeps for itself, and hands to none of its types. */
type Inner = { readonly _renderer: { readonly _ctx: CanvasRenderingContext2D }; readonly _point: L.Point };

/** Leaflet knows which one is pointed at by its circle; what is drawn is the class's own shape. */
const Shape = L.CircleMarker.extend({
  _updatePath(this: L.CircleMarker & Inner) {
    const { _renderer: renderer, _point: centre, options } = this;
    const rank = Number(options.className);
    trace(renderer._ctx, { centre, size: this.getRadius(), rank });
    fill(renderer._ctx, options);
  },
}) as unknown as new (
  at: L.LatLngExpression,
  options: L.CircleMarkerOptions,
) => L.CircleMarker;

type Traced = { readonly centre: L.Point; readonly size: number; readonly rank: number };

function trace(pen: CanvasRenderingContext2D, { centre, size, rank }: Traced): void {
  const corners = cornersOf[rank] ?? [];
  pen.beginPath();
  if (corners.length === 0) pen.arc(centre.x, centre.y, size, 0, 2 * Math.PI);
  for (const [x, y] of corners) pen.lineTo(centre.x + x * size, centre.y + y * size);
  pen.closePath();
}

function fill(pen: CanvasRenderingContext2D, { color, fillColor, weight }: L.PathOptions): void {
  pen.lineWidth = weight ?? 1;
  pen.strokeStyle = color ?? '';
  pen.fillStyle = fillColor ?? '';
  pen.fill();
  pen.stroke();
}

export function drawSpot(at: L.LatLngTuple, { rank, isMarked }: Spot, paint: Paint): L.CircleMarker {
  const colour = paint.spots[rank] ?? paint.mark;
  const isOpen = rank === 0;
  return new Shape(at, {
    radius: isMarked ? markedRadius : radius,
    className: String(rank),
    color: isMarked ? paint.mark : isOpen ? colour : paint.edge,
    fillColor: isOpen ? paint.edge : colour,
    weight: isMarked ? 3 : isOpen ? 2 : 1,
  });
}
