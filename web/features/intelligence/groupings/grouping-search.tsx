import { Loaded } from '../../../service/loaded.tsx';
import { useRooms } from '../../../service/rooms-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Cell, Row, RowHeading, Table } from '../../../ui/table.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/language.tsx';
import { type FoundGrouping, useGroupings } from '../record/use-search.ts';

type Props = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
};

/** As the service cuts the list off. */
const mostShown = 50;

export function GroupingSearch({ search, onSearch, onOpen }: Props) {
  const { groupings } = useWords();
  const { found } = useGroupings(search);
  return (
    <div className="grouping-search">
      <TextField name="search" label={groupings.search} value={search} onChange={onSearch} />
      <Loaded query={found} waiting={groupings.waiting} failed={groupings.failed}>
        {(list) => (list.length === 0 ? <NoneFound /> : <FoundTable list={list} onOpen={onOpen} />)}
      </Loaded>
    </div>
  );
}

function NoneFound() {
  const { groupings } = useWords();
  const { open } = useRooms();
  return (
    <Notice heading={groupings.none}>
      <p>{groupings.noneMeans}</p>
      <Button look="quiet" onPress={() => open('/registrera')}>
        {groupings.recordNew}
      </Button>
    </Notice>
  );
}

function FoundTable({
  list,
  onOpen,
}: {
  readonly list: readonly FoundGrouping[];
  readonly onOpen: (id: string) => void;
}) {
  const { groupings, recording, locale } = useWords();
  const order = new Intl.Collator(locale);
  return (
    <>
      <Table label={groupings.results} columns={[recording.name, groupings.aliases, groupings.partOf]}>
        {list
          .toSorted((a, b) => order.compare(a.name, b.name))
          .map(({ id, name, aliases, partOf }) => (
            <Row key={id}>
              <RowHeading>
                <Button look="bare" onPress={() => onOpen(id)}>
                  {name}
                </Button>
              </RowHeading>
              <Cell>{aliases.join(', ')}</Cell>
              <Cell>{partOf.map((whole) => whole.name).join(', ')}</Cell>
            </Row>
          ))}
      </Table>
      {list.length === mostShown && <p className="soft">{groupings.mostShown}</p>}
    </>
  );
}
