import { useWords } from '../../words/language.tsx';
import type { Release } from './atlas.ts';
import { BandSwatch } from './band-swatch.tsx';
import { sayRange } from './say-range.ts';

/** What the colours stand for, the densest first, and why they say no more. */
export function Legend({ release, isCompared }: { readonly release: Release; readonly isCompared: boolean }) {
  const words = useWords();
  const { map } = words;
  return (
    <section className="map-legend" aria-labelledby="map-legend">
      <h2 id="map-legend">{map.legend}</h2>
      <ul>
        {release.bands
          .map((range, band) => (
            <li key={range.atLeast}>
              <BandSwatch band={band} /> {sayRange(words, range)}
            </li>
          ))
          .toReversed()}
      </ul>
      {isCompared && <p className="soft">{map.legendChange}</p>}
      <p className="soft">{map.legendZero}</p>
      <p className="soft">{map.legendMargin(release.margin)}</p>
    </section>
  );
}
