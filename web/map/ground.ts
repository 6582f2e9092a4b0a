import L from 'leaflet';
import type { Line, Point } from './sweden.ts';

/** Metres that a pixel stands for at zoom 0; each step of zoom halves it. */
const metresAtZoom0 = 4_096;

/**
 * SWEREF 99 TM as Leaflet's ground: its "latitude" is north and its "longitude" east, both in metres. The files are projected beforehand, so that
 * nothing is projected while people pan.
 */
export const ground: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1 / metresAtZoom0, 0, -1 / metresAtZoom0, 0),
});

export const toPosition = ([east, north]: Point): L.LatLngTuple => [north, east];
export const toPositions = (line: Line): L.LatLngTuple[] => line.map(toPosition);
export const toPoint = ({ lat, lng }: L.LatLng): Point => [lng, lat];

/** Sweden, with a little sea around it. */
export const whole: L.LatLngBoundsLiteral = [
  [6_110_000, 240_000],
  [7_700_000, 950_000],
];
/** As far as one can pan. */
export const reach: L.LatLngBoundsLiteral = [
  [5_750_000, -350_000],
  [8_050_000, 1_500_000],
];
