import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import { LiftDialog } from './lift-dialog.tsx';
import type { NationalStop } from './use-stops.ts';

type Props = { readonly stops: readonly NationalStop[]; readonly onTold: (text: string) => void };

export function StopTable({ stops: standing, onTold }: Props) {
  const { stops, answer } = useWords();
  const [lifting, setLifting] = useState<NationalStop | null>(null);
  return (
    <>
      <Table label={stops.standing} columns={stops.columns}>
        {standing.map((stop) => (
          <tr key={stop.id}>
            <th scope="row">{stop.supplier.name}</th>
            <td className="nowrap">{`${stop.from} – ${stop.to ?? answer.openEnded}`}</td>
            <td>{stop.reason ?? '–'}</td>
            <td>
              <Button look="bare" aria-label={stops.liftOf(stop.supplier.name)} onPress={() => setLifting(stop)}>
                {stops.lift}
              </Button>
            </td>
          </tr>
        ))}
      </Table>
      {lifting !== null && <LiftDialog stop={lifting} onTold={onTold} onClose={() => setLifting(null)} />}
    </>
  );
}
