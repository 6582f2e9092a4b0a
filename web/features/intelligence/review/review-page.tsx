import { Loaded } from '../../../service/loaded.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useTitle } from '../../../ui/title.ts';
import { useWords } from '../../../words/language.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { useQueue } from './use-queue.ts';
import './review.css';

/** What awaits a second officer. */
export function ReviewPage() {
  const { review, product } = useWords();
  useTitle(`${review.title} · ${product}`);
  const queue = useQueue();
  return (
    <>
      <h1>{review.heading}</h1>
      <p className="review-lead soft">{review.lead}</p>
      <Loaded query={queue} waiting={review.waiting} failed={review.failed}>
        {({ pages }) => (
          <ReviewDesk
            facts={pages.flatMap(({ edges }) => edges.map(({ node }) => node))}
            isMore={queue.hasNextPage}
            onMore={() => queue.fetchNextPage()}
            empty={
              <Notice heading={review.empty}>
                <p>{review.emptyMeans}</p>
              </Notice>
            }
          />
        )}
      </Loaded>
    </>
  );
}
