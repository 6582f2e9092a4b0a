import type { Words } from '../../words/sv.ts';
import type { Release, Row } from './atlas.ts';

type Table = { readonly release: Release; readonly since: Release | null; readonly rows: readonly Row[] };

/** One line a region, semicolons between: what a spreadsheet set to Swedish opens. Each line says of which release and day it is, and its source. */
export function toCsv({ map }: Words, { release, since, rows }: Table): string {
  const { csv } = map;
  const source = map.csvSource(release.builtOn, release.checksum);
  const head = [csv.period, csv.day, csv.id, csv.name, csv.area, csv.municipalities, csv.atLeast, csv.atMost];
  const change = since === null ? [] : [csv.change, csv.since];
  const lines = rows.map(({ region, range, steps }) => [
    ...[release.period, release.day, region.id, region.name, region.area],
    region.municipalities.map(({ name }) => name).join(', '),
    ...[String(range.atLeast), range.atMost === null ? '' : String(range.atMost)],
    ...(since === null ? [] : [String(steps), since.period]),
    source,
  ]);
  return `\uFEFF${[[...head, ...change, csv.source], ...lines].map(toLine).join('\r\n')}\r\n`;
}

const toLine = (cells: readonly string[]): string =>
  cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
