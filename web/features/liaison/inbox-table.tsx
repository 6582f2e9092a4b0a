import { type ReactNode, useState } from 'react';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { type Item, type Row, toRows, urgencyOf } from './order-inbox.ts';
import { sayTime, sayWhat, sayWhere, sayWho, severityOf } from './say-item.ts';
import { SeverityMark } from './severity-mark.tsx';
import '../../ui/table.css';

type Props = { readonly items: readonly Item[]; readonly now: Date };

/** One row each, whose first cell opens it; alerts about the same stay are shown when they are asked for. */
export function InboxTable({ items, now }: Props) {
  const { columns, heading } = useWords().liaison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="table-frame" tabIndex={0} aria-label={heading}>
      <table className="table inbox">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.left}</th>
            <th scope="col">{columns.severity}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.where}</th>
          </tr>
        </thead>
        <tbody>
          {toRows(items, now).map((row) => (
            <Rows key={row.first.one.id} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rows({ row: { first, others }, now }: { readonly row: Row; readonly now: Date }) {
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
    <tr data-urgency={level}>
      <td>
        <OpenItem item={item} />
        {children}
      </td>
      <td className="nowrap">
        <strong className="urgency">{words.liaison.urgency[level]}</strong> {sayTime(words, item, now)}
      </td>
      <td>{severity !== null && <SeverityMark severity={severity} />}</td>
      <td>{sayWho(item)}</td>
      <td>{sayWhere(item)}</td>
    </tr>
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
      {sayWhat(words, item)}
    </button>
  );
}
