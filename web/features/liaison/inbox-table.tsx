import { type ReactNode, useState } from 'react';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { Unbroken } from '../../ui/unbroken.tsx';
import { useWords } from '../../words/language.tsx';
import { type Row as InboxRow, type Item, toRows, urgencyOf } from './order-inbox.ts';
import { sayTime, sayWhat, sayWhere, sayWho, severityOf } from './say-item.ts';
import { SeverityMark } from './severity-mark.tsx';

type Props = { readonly items: readonly Item[]; readonly now: Date };

/** One row each, whose first cell opens it; alerts about the same stay are shown when they are asked for. */
export function InboxTable({ items, now }: Props) {
  const { columns, heading } = useWords().liaison;
  return (
    <Table
      label={heading}
      className="inbox"
      columns={[columns.what, columns.left, columns.severity, columns.who, columns.where]}
    >
      {toRows(items, now).map((row) => (
        <Rows key={row.first.one.id} row={row} now={now} />
      ))}
    </Table>
  );
}

function Rows({ row: { first, others }, now }: { readonly row: InboxRow; readonly now: Date }) {
  const { liaison } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ItemRow item={first} now={now}>
        {others.length > 0 && (
          <Button look="bare" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? liaison.fewer : liaison.others(others.length)}
          </Button>
        )}
      </ItemRow>
      {isOpen && others.map((item) => <ItemRow key={item.one.id} item={item} now={now} />)}
    </>
  );
}

type ItemProps = { readonly item: Item; readonly now: Date; readonly children?: ReactNode };

function ItemRow({ item, now, children }: ItemProps) {
  const words = useWords();
  const level = urgencyOf(item, now);
  const severity = severityOf(item);
  return (
    <Row data-urgency={level}>
      <Cell>
        <OpenItem item={item} />
        {children}
      </Cell>
      <Cell className="nowrap">
        <strong className="urgency">{words.liaison.urgency[level]}</strong> {sayTime(words, item, now)}
      </Cell>
      <Cell>{severity !== null && <SeverityMark severity={severity} />}</Cell>
      <Cell>{sayWho(item)}</Cell>
      <Cell>{sayWhere(item)}</Cell>
    </Row>
  );
}

function OpenItem({ item }: { readonly item: Item }) {
  const words = useWords();
  const { open } = useRooms();
  return (
    <button
      type="button"
      className="open-item nowrap"
      onClick={() => open('/inkorg/fraga', `${item.is} ${item.one.id}`)}
    >
      <Unbroken>{sayWhat(words, item)}</Unbroken>
    </button>
  );
}
