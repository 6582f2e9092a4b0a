import { useWords } from '../../words/language.tsx';
import type { Release } from './atlas.ts';

/** Where all of it comes from, on screen and on paper. */
export function ReleaseSource({ release }: { readonly release: Release }) {
  const { map } = useWords();
  return (
    <footer className="map-source">
      <p>
        <strong>{map.source}:</strong> {map.sourceOf(release.period, release.builtOn)}
      </p>
      <p>
        {map.checksum}: <code>{release.checksum}</code>
      </p>
    </footer>
  );
}
