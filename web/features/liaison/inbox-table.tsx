import { useRooms } from '../../service/rooms-context.tsx';
import { useWords } from '../../words/language.tsx';
import { type Item, urgencyOf } from './order-inbox.ts';
import { sayTime, sayWhat, sayWhere, sayWho, severityOf } from './say-item.ts';
import { SeverityMark } from './severity-mark.tsx';
import '../../ui/table.css';

type Props = { readonly items: readonly Item[]; readonly now: Date };

/** One row each; its first cell opens it. */
export function InboxTable({ items, now }: Props) {
  const words = useWords();
  const { columns, urgency, heading } = words.liaison;
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
          {items.map((item) => {
            const level = urgencyOf(item, now);
            const severity = severityOf(item);
            return (
              <tr key={item.one.id} data-urgency={level}>
                <td>
                  <OpenItem item={item} />
                </td>
                <td className="nowrap">
                  <strong className="urgency">{urgency[level]}</strong> {sayTime(words, item, now)}
                </td>
                <td>{severity !== null && <SeverityMark severity={severity} />}</td>
                <td>{sayWho(item)}</td>
                <td>{sayWhere(item)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
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
