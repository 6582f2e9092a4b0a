import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
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
          <Row key={stop.id}>
            <RowHeading>{stop.supplier.name}</RowHeading>
            <Cell className="nowrap">{`${stop.from} – ${stop.to ?? answer.openEnded}`}</Cell>
            <Cell>{stop.reason ?? '–'}</Cell>
            <Cell>
              <Button look="bare" aria-label={stops.liftOf(stop.supplier.name)} onPress={() => setLifting(stop)}>
                {stops.lift}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
      {lifting !== null && <LiftDialog stop={lifting} onTold={onTold} onClose={() => setLifting(null)} />}
    </>
  );
}
