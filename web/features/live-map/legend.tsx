import { useWords } from '../../words/language.tsx';
import type { Layer } from './layers.ts';

/** What the colours and lines stand for in a layer, the most first. */
export function Legend({ layer }: { readonly layer: Layer }) {
  const { liveMap } = useWords();
  return (
    <section className="live-map-legend" aria-labelledby="live-map-legend">
      <h2 id="live-map-legend">{liveMap.layers[layer]}</h2>
      <ul>
        {liveMap.classes[layer]
          .map((text, band) => (
            <li key={text}>
              <span className="live-band" data-band={band} aria-hidden="true" /> {text}
            </li>
          ))
          .toReversed()}
      </ul>
      <p className="soft">{liveMap.few}</p>
    </section>
  );
}
