import { useKept } from '../../service/kept.tsx';
import { Loaded } from '../../service/loaded.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { AnsweredTable } from './answered-table.tsx';
import { InboxTable } from './inbox-table.tsx';
import { itemsOf, orderInbox } from './order-inbox.ts';
import { useInbox } from './use-liaison.ts';
import { useNow } from './use-now.ts';
import './liaison.css';

const lists = ['WAITING', 'ANSWERED'] as const;

/** Everything that waits for the police's exit coordinator, what is most urgent first; or the consultations that wait no more. */
export function InboxPage() {
  const { liaison, product } = useWords();
  useTitle(`${liaison.title} · ${product}`);
  const [list, setList] = useKept<(typeof lists)[number]>('inbox list', 'WAITING');
  return (
    <div className="liaison">
      <h1>{liaison.heading}</h1>
      <ChoiceField
        name="list"
        label={liaison.list}
        options={lists.map((id) => ({ id, text: liaison.lists[id] }))}
        value={list}
        onChange={(id) => setList(id)}
        isWide
      />
      {list === 'ANSWERED' ? <AnsweredTable /> : <Waiting />}
    </div>
  );
}

function Waiting() {
  const { liaison } = useWords();
  const inbox = useInbox();
  const now = useNow();
  return (
    <Loaded query={inbox} waiting={liaison.loading} failed={liaison.failed}>
      {(found) => {
        const items = orderInbox(itemsOf(found), now);
        const hasMore = found.consultations.pageInfo.hasNextPage || found.alerts.pageInfo.hasNextPage;
        if (items.length === 0)
          return (
            <Notice heading={liaison.empty}>
              <p>{liaison.emptyMeans}</p>
            </Notice>
          );
        return (
          <>
            <InboxTable items={items} now={now} />
            {hasMore && <p className="soft">{liaison.more}</p>}
          </>
        );
      }}
    </Loaded>
  );
}
