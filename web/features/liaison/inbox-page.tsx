import { Loaded } from '../../service/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { InboxTable } from './inbox-table.tsx';
import { itemsOf, orderInbox } from './order-inbox.ts';
import { useInbox } from './use-liaison.ts';
import { useNow } from './use-now.ts';
import './liaison.css';

/** Everything that waits for the police's exit coordinator, what is most urgent first. */
export function InboxPage() {
  const { liaison, product } = useWords();
  useTitle(`${liaison.title} · ${product}`);
  const inbox = useInbox();
  const now = useNow();
  return (
    <div className="liaison">
      <h1>{liaison.heading}</h1>
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
    </div>
  );
}
