import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { Feud, Municipality, Row } from './layers.ts';
import '../../ui/table.css';

type Props = {
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** The same as the map, all layers at once: every municipality, what the layer has most of first. */
export function MunicipalityTable({ rows, chosen, onChoose }: Props) {
  const { liveMap } = useWords();
  const [written, setWritten] = useState('');
  const sought = written.trim().toLocaleLowerCase('sv');
  const found = rows.filter(({ name, county }) => `${name} ${county}`.toLocaleLowerCase('sv').includes(sought));
  return (
    <>
      <TextField name="municipality" label={liveMap.search} value={written} onChange={setWritten} />
      {found.length === 0 ? (
        <p className="soft">{liveMap.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className="table-frame live-map-frame" tabIndex={0} aria-label={liveMap.table}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{liveMap.municipality}</th>
                <th scope="col">{liveMap.layers.STANDING}</th>
                <th scope="col">{liveMap.layers.TERRITORIES}</th>
                <th scope="col">{liveMap.layers.FEUDS}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <tr key={row.id} data-chosen={row.id === chosen}>
                  <th scope="row">
                    <button type="button" className="live-map-name" onClick={() => onChoose(row.id)}>
                      {row.name}
                    </button>
                    <span className="soft"> {row.county}</span>
                  </th>
                  <td className="nowrap">{sayStanding(row.standing)}</td>
                  <td>{row.territories.map(({ name }) => name).join(', ')}</td>
                  <td>
                    <Feuds feuds={row.feuds} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

const sayStanding = ({ isFew, count }: Municipality['standing']): string => (isFew ? '1–4' : String(count ?? ''));

/** More than these would make a row as high as the page. */
const fewFeuds = 1;

function Feuds({ feuds }: { readonly feuds: readonly Feud[] }) {
  const { liaison, liveMap } = useWords();
  const said = feuds.map(({ a, b, level, from }) => (
    <p key={`${a.id} ${b.id} ${from}`}>
      {a.name} – {b.name}: {liaison.feuds[level]}
    </p>
  ));
  if (feuds.length <= fewFeuds) return said;
  return (
    <details>
      <summary>{liveMap.feuds(feuds.length)}</summary>
      {said}
    </details>
  );
}
