import { useId } from 'react';
import { useWords } from '../../words/language.tsx';
import type { Release } from './atlas.ts';
import { PeriodTick } from './period-tick.tsx';

type Props = {
  readonly releases: readonly Release[];
  readonly release: Release;
  readonly onChoose: (period: string) => void;
};

/** The time slider: one step a half-year. The browser's own, so that keys and readers have what they know. */
export function ReleaseSlider({ releases, release, onChoose }: Props) {
  const { map } = useWords();
  const id = useId();
  const at = releases.indexOf(release);
  const choose = (index: number) => {
    const next = releases[index];
    if (next !== undefined) onChoose(next.period);
  };
  return (
    <div className="field release-slider">
      <label className="field-label" htmlFor={id}>
        {map.release}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={releases.length - 1}
        step={1}
        value={at}
        aria-valuetext={map.stateOf(release.period, release.day)}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <div className="release-steps" aria-hidden="true">
        {releases.map(({ period }, index) => (
          <button
            key={period}
            type="button"
            tabIndex={-1}
            className={index === at ? 'release-step current' : 'release-step'}
            onClick={() => choose(index)}
          >
            <PeriodTick period={period} />
          </button>
        ))}
      </div>
    </div>
  );
}
