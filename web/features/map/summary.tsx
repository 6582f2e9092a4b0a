import { useWords } from '../../words/language.tsx';
import type { Release, Row } from './atlas.ts';
import { sayRange } from './say-range.ts';

type Props = {
  readonly release: Release;
  readonly since: Release | null;
  readonly rows: readonly Row[];
  readonly chosen: Row | null;
};

/** What the map shows, in a few sentences, said again to readers whenever it changes. */
export function Summary({ release, since, rows, chosen }: Props) {
  const words = useWords();
  const { map, locale } = words;
  const counted = release.bands.map((range, band) =>
    map.summaryBand(rows.filter((row) => row.band === band).length, sayRange(words, range)),
  );
  const list = new Intl.ListFormat(locale).format(counted);
  const up = rows.filter(({ steps }) => (steps ?? 0) > 0).length;
  const down = rows.filter(({ steps }) => (steps ?? 0) < 0).length;
  return (
    <p className="map-summary" role="status">
      {map.summary(release.period, release.day)} {list.charAt(0).toLocaleUpperCase(locale) + list.slice(1)}.{' '}
      {since !== null && map.summaryChanged(since.period, up, down)}
      {chosen !== null && (
        <span className="unseen"> {map.chosen(chosen.region.name, sayRange(words, chosen.range))}</span>
      )}
    </p>
  );
}
