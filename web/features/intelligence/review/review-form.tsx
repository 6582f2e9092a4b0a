import { useState } from 'react';
import type { Review } from '#schema/generated/police-recorder-operations.ts';
import { Button } from '../../../ui/button.tsx';
import { sayInstant } from '../../../ui/day.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import type { Problems } from '../fact/basis-draft.ts';
import { ChangeTable } from '../fact/change-table.tsx';
import { changesOf, firstAwaiting } from '../fact/content-changes.ts';
import { FactLines } from '../fact/fact-panel.tsx';
import { problemsOf } from '../fact/failure.ts';
import { useFocusOnProblem } from '../fact/focus-on-problem.ts';
import { OutcomeNotice } from '../fact/outcome-notice.tsx';
import { type Fact, sayAuthor, sayEnds, sayKind } from '../fact/say-fact.ts';
import { useReview } from './use-queue.ts';

type Change = Fact['history'][number];
type Props = {
  readonly fact: Fact;
  /** Null: somebody else changed it meanwhile, and nothing was decided. */
  readonly onDone: (verdict: Review | null) => void;
  readonly onWhole: () => void;
};

/** One thing that awaits: what it is, what it changes, why, and the decision. */
export function ReviewForm({ fact, onDone, onWhole }: Props) {
  const words = useWords();
  const { review } = words;
  const change = firstAwaiting(fact.history);
  if (change === undefined) return null;
  const others = fact.history.filter(({ status }) => status === 'PENDING').length - 1;
  return (
    <section className="review-sheet" aria-label={review.change}>
      <h2>
        {sayKind(words, fact)}: {sayEnds(words, fact)}
      </h2>
      <FactLines fact={fact} />
      <h3>{words.facts.changes[change.kind]}</h3>
      <p>{sayMeaning(words, change)}</p>
      <ChangeTable changes={changesOf(fact.history, change.id)} />
      <p className="soft">{review.theirReason}</p>
      <blockquote>
        <p>{change.reason}</p>
        <p className="soft">{review.by(sayAuthor(words, change), sayInstant(change.at))}</p>
      </blockquote>
      {others > 0 && <p>{review.alsoWaiting(others)}</p>}
      {fact.isOwn ? (
        <p className="review-own">{review.ownMeans}</p>
      ) : (
        <Decision fact={fact} change={change} onDone={onDone} />
      )}
      <Button look="bare" onPress={onWhole}>
        {review.whole}
      </Button>
    </section>
  );
}

function sayMeaning({ review }: Words, { kind, on }: Change): string {
  if (kind === 'CLOSED_AS_ENDED') return review.meanings.CLOSED_AS_ENDED(on ?? '');
  if (kind === 'APPROVED' || kind === 'REJECTED' || kind === 'UNDONE') return '';
  return review.meanings[kind];
}

type DecisionProps = { readonly fact: Fact; readonly change: Change; readonly onDone: Props['onDone'] };

function Decision({ fact, change, onDone }: DecisionProps) {
  const words = useWords();
  const { review } = words;
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const form = useFocusOnProblem(problems);
  const deciding = useReview();
  const decide = (verdict: Review) => {
    const isReasoned = reason.trim() !== '';
    setProblems(isReasoned ? {} : { reason: review.required });
    if (!isReasoned || deciding.isPending) return;
    const sent = { factId: fact.id, changeId: change.id, review: verdict, reason };
    deciding.mutate(sent, {
      onSuccess: (outcome) => {
        if (outcome.__typename === 'InvalidInput') return setProblems(problemsOf(words, outcome));
        if (outcome.__typename === 'Fact') onDone(verdict);
        if (outcome.__typename === 'NothingToDo' || outcome.__typename === 'NotFound') onDone(null);
      },
    });
  };
  const last = deciding.variables?.review;
  const hasFailed = deciding.isError || deciding.data?.__typename === 'CouldNotBeChecked';
  return (
    <form
      ref={form}
      aria-label={review.title}
      className="decision"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <TextArea
        name="reason"
        label={review.reason}
        hint={review.reasonHint}
        error={problems['reason']}
        value={reason}
        onChange={(written) => {
          setReason(written);
          setProblems({});
        }}
        rows={2}
      />
      <div className="fact-acts">
        <Button isPending={deciding.isPending && last === 'APPROVE'} onPress={() => decide('APPROVE')}>
          {deciding.isPending && last === 'APPROVE' ? review.deciding : review.approve}
        </Button>
        <Button look="quiet" isPending={deciding.isPending && last === 'REJECT'} onPress={() => decide('REJECT')}>
          {deciding.isPending && last === 'REJECT' ? review.deciding : review.reject}
        </Button>
      </div>
      <div role="status">
        {hasFailed && !deciding.isPending && last !== undefined && (
          <OutcomeNotice outcome={deciding.data ?? null} onAgain={() => decide(last)} onOpen={() => undefined} />
        )}
        {deciding.data?.__typename === 'OwnEntry' && <p className="review-own">{review.ownMeans}</p>}
      </div>
    </form>
  );
}
