import { useState } from 'react';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { Feud, Municipality, Row as MunicipalityRow } from './layers.ts';

type Props = {
  readonly rows: readonly MunicipalityRow[];
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
        <Table
          label={liveMap.table}
          className="live-map-frame"
          columns={[liveMap.municipality, liveMap.layers.STANDING, liveMap.layers.TERRITORIES, liveMap.layers.FEUDS]}
        >
          {found.map((row) => (
            <Row key={row.id} data-chosen={row.id === chosen}>
              <RowHeading>
                <button type="button" className="live-map-name" onClick={() => onChoose(row.id)}>
                  {row.name}
                </button>
                <span className="soft"> {row.county}</span>
              </RowHeading>
              <Cell className="nowrap">{sayStanding(row.standing)}</Cell>
              <Cell>{row.territories.map(({ name }) => name).join(', ')}</Cell>
              <Cell>
                <Feuds feuds={row.feuds} />
              </Cell>
            </Row>
          ))}
        </Table>
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
