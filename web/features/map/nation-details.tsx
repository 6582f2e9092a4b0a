import { useWords } from '../../words/language.tsx';
import type { Atlas, Release } from './atlas.ts';
import { PeriodTick } from './period-tick.tsx';
import { sayRange } from './say-range.ts';

/** While no region is pointed at: how many regions each class has had, release by release. */
export function NationDetails({ atlas, release }: { readonly atlas: Atlas; readonly release: Release }) {
  const words = useWords();
  const { map } = words;
  return (
    <section className="map-details" aria-label={map.nation}>
      <h2>{map.nation}</h2>
      <p className="soft">{map.detailsNone}</p>
      <ol className="map-course">
        {atlas.releases.map((each) => (
          <li key={each.period} aria-current={each === release ? 'true' : undefined}>
            <span className="nation-bar">
              {each.bands
                .map((range, band) => {
                  const regions = each.regionBands.filter((one) => one === band).length;
                  return (
                    <span key={range.atLeast} className="nation-part" data-band={band} style={{ flexGrow: regions }}>
                      <span className="unseen">{map.summaryBand(regions, sayRange(words, range))}. </span>
                    </span>
                  );
                })
                .toReversed()}
            </span>
            <PeriodTick period={each.period} />
          </li>
        ))}
      </ol>
    </section>
  );
}
