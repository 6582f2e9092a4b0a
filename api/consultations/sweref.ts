/**
 * SWEREF 99 TM from longitude and latitude: the transverse Mercator projection by Krüger's formulas on GRS 80.
 * Authority: Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator)", which gives the series to the fourth power of n.
 */
export type Point = readonly [east: number, north: number];

const axis = 6_378_137;
const flattening = 1 / 298.257222101;
const centralMeridian = 15;
const scale = 0.9996;
const falseEast = 500_000;

const e2 = flattening * (2 - flattening);
const n = flattening / (2 - flattening);
const meanRadius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

const latitudeSeries = [
  e2,
  (5 * e2 ** 2 - e2 ** 3) / 6,
  (104 * e2 ** 3 - 45 * e2 ** 4) / 120,
  (1237 * e2 ** 4) / 1260,
] as const;

const gridSeries = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49_561 * n ** 4) / 161_280,
] as const;

/** @param lon degrees east @param lat degrees north @returns metres */
export function toSweref(lon: number, lat: number): Point {
  const conformal = conformalLatitude(radians(lat));
  const away = radians(lon - centralMeridian);
  const xi = Math.atan2(Math.tan(conformal), Math.cos(away));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(away));
  const sum = (wave: (k: number) => number) =>
    gridSeries.reduce((all, factor, index) => all + factor * wave(2 * (index + 1)), 0);
  const north = scale * meanRadius * (xi + sum((k) => Math.sin(k * xi) * Math.cosh(k * eta)));
  const east = scale * meanRadius * (eta + sum((k) => Math.cos(k * xi) * Math.sinh(k * eta)));
  return [falseEast + east, north];
}

function conformalLatitude(latitude: number): number {
  const sin = Math.sin(latitude);
  const [a, b, c, d] = latitudeSeries;
  return latitude - sin * Math.cos(latitude) * (a + b * sin ** 2 + c * sin ** 4 + d * sin ** 6);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
