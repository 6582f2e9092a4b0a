import { useState } from 'react';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import { usePlacements } from './use-placements.ts';

export function PlacementList() {
  const words = useWords();
  const { placements } = words;
  const { open } = useRooms();
  const [withPast, setWithPast] = useState(false);
  const list = usePlacements(!withPast);
  return (
    <>
      <Head
        heading={placements.title}
        lead={placements.lead}
        actions={
          <>
            <Button look="quiet" onPress={() => open(room.placements, 'existing')}>
              {placements.existing}
            </Button>
            <Button look="quiet" onPress={() => open(room.placements, 'stop')}>
              {placements.stop}
            </Button>
          </>
        }
      />
      <div className="placement-filter">
        <CheckBox isSelected={withPast} onChange={setWithPast}>
          {placements.withPast}
        </CheckBox>
      </div>
      <Loaded query={list} waiting={placements.waiting} failed={placements.failed}>
        {(found) =>
          found.length === 0 ? (
            <Notice heading={placements.none}>
              <p>{placements.noneMeans}</p>
              <Button onPress={() => open(room.check)}>{words.check.title}</Button>
            </Notice>
          ) : (
            <Table label={placements.title} columns={placements.columns}>
              {found.map((stay) => (
                <Row key={stay.id}>
                  <RowHeading>
                    <Button look="bare" onPress={() => open(room.placements, stay.id)}>
                      {sayPlace(stay.place, words, stay.district)}
                    </Button>
                  </RowHeading>
                  <Cell className="nowrap">{stay.case.caseNumber}</Cell>
                  <Cell>{stay.members.map(({ pseudonym }) => pseudonym).join(', ')}</Cell>
                  <Cell className="nowrap">{sayPeriod(words, stay)}</Cell>
                  <Cell>
                    {placements.statuses[stay.status]}{' '}
                    {stay.origin !== 'CHECKED' && <span className="tag">{placements.origins[stay.origin]}</span>}
                  </Cell>
                  <Cell className="nowrap">{stay.presenceConfirmedOn ?? '–'}</Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Loaded>
    </>
  );
}
