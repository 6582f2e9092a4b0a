import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useGone } from '../../../ui/use-gone.ts';
import { useWords } from '../../../words/language.tsx';
import { FactPanel } from '../fact/fact-panel.tsx';
import { type Fact, sayFact } from '../fact/say-fact.ts';
import { useRefresh } from '../fact/use-facts.ts';
import { QueueTable } from './queue-table.tsx';
import { ReviewForm } from './review-form.tsx';

type Props = {
  readonly facts: readonly Fact[];
  readonly isMore: boolean;
  readonly onMore: () => void;
  readonly empty: ReactNode;
};

/** The queue beside what is being reviewed: the oldest that one may decide, until another is chosen. After a decision the next one comes. */
export function ReviewDesk({ facts, isMore, onMore, empty }: Props) {
  const words = useWords();
  const { review } = words;
  const refresh = useRefresh();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [said, setSaid] = useState('');
  const current = facts.find(({ id }) => id === chosen) ?? facts.find(({ isOwn }) => !isOwn) ?? facts[0];
  const setDecided = useGone(current?.id ?? null, facts, () => setSaid(review.decidedMeanwhile));
  const choose = (id: string) => {
    setChosen(id);
    setWhole(false);
  };
  const settle = (fact: Fact, verdict: 'APPROVE' | 'REJECT' | null) => {
    const what = sayFact(words, fact);
    setSaid(
      verdict === null
        ? review.changedMeanwhile
        : verdict === 'APPROVE'
          ? review.approved(what)
          : review.rejected(what),
    );
    if (verdict !== null) {
      setChosen(null);
      setDecided(fact.id);
    }
    setWhole(false);
    void refresh();
  };
  return (
    <>
      <p role="status" className="review-said">
        {said}
      </p>
      {current === undefined ? (
        empty
      ) : (
        <div className="review-desk">
          <section aria-label={review.queue}>
            <p className="soft">{review.count(facts.length, isMore)}</p>
            <QueueTable facts={facts} current={current.id} onChoose={choose} />
            {isMore && (
              <Button look="quiet" onPress={onMore}>
                {review.more}
              </Button>
            )}
          </section>
          {isWhole ? (
            <FactPanel key={current.id} id={current.id} onBack={() => setWhole(false)} />
          ) : (
            <ReviewForm
              key={`${current.id} ${current.history.length}`}
              fact={current}
              onDone={(verdict) => settle(current, verdict)}
              onWhole={() => setWhole(true)}
            />
          )}
        </div>
      )}
    </>
  );
}
