import type { View } from '../../map/open-map.ts';
import { type Column, columns, type Sorting } from './sort-rows.ts';

/** What of the page stands in its address, so that a link shows the same. Places and half-years only: nothing about anybody. */
export type Shown = {
  /** Null: the newest. */
  readonly period: string | null;
  readonly since: string | null;
  readonly region: string | null;
  readonly municipality: string | null;
  readonly sorting: Sorting;
  /** Null: all of Sweden. */
  readonly view: View | null;
};

const names = { period: 'utgava', since: 'jamfor', region: 'omrade', municipality: 'kommun' } as const;
const sortingName = 'ordning';
const viewName = 'utsnitt';

export function readAddress(search: string): Shown {
  const given = new URLSearchParams(search);
  return {
    period: given.get(names.period),
    since: given.get(names.since),
    region: given.get(names.region),
    municipality: given.get(names.municipality),
    sorting: readSorting(given.get(sortingName) ?? ''),
    view: readView(given.get(viewName) ?? ''),
  };
}

/** The search part of an address, with what else it held, such as the language. */
export function writeAddress({ sorting, view, ...chosen }: Shown, search: string): string {
  const written = new URLSearchParams(search);
  const put = (name: string, value: string | null) =>
    value === null ? written.delete(name) : written.set(name, value);
  put(names.period, chosen.period);
  put(names.since, chosen.since);
  put(names.region, chosen.region);
  put(names.municipality, chosen.municipality);
  const isUsual = sorting.by === usual.by && sorting.isDescending === usual.isDescending;
  put(sortingName, isUsual ? null : `${sorting.isDescending ? '-' : ''}${sorting.by}`);
  put(viewName, view && [...view.centre.map((metres) => Math.round(metres / 1000)), view.zoom].join('_'));
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

const usual: Sorting = { by: 'region', isDescending: false };

function readSorting(text: string): Sorting {
  const by = columns.find((column): column is Column => text.replace(/^-/, '') === column);
  return by === undefined ? usual : { by, isDescending: text.startsWith('-') };
}

/** Kilometres east and north, and the zoom. */
function readView(text: string): View | null {
  const [, east, north, zoom] = /^(-?\d{1,4})_(\d{4})_(\d(?:\.\d{1,2})?)$/.exec(text) ?? [];
  if (east === undefined || north === undefined || zoom === undefined) return null;
  return { centre: [Number(east) * 1000, Number(north) * 1000], zoom: Number(zoom) };
}
