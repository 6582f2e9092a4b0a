import { NotDone } from '../../../service/not-done.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import { type Fact, sayFact, sayPeriod } from './say-fact.ts';

/** What a change can be answered with, of any mutation here. */
type Told =
  | { readonly __typename: 'AlreadyRecorded'; readonly fact: Fact }
  | { readonly __typename: 'CouldNotBeChecked'; readonly reference: string; readonly dutyPhone: string }
  | { readonly __typename: string };

type Props = {
  /** Null: no reply came at all. */
  readonly outcome: Told | null;
  readonly onAgain: () => void;
  readonly onOpen: (factId: string) => void;
};

/** Why nothing was saved, or that nobody knows whether it was; what was typed is still there. */
export function OutcomeNotice({ outcome, onAgain, onOpen }: Props) {
  const words = useWords();
  const { facts } = words;
  if (outcome === null) return <NotDone onAgain={onAgain} />;
  if ('dutyPhone' in outcome) return <NotDone failure={outcome} onAgain={onAgain} />;
  if ('fact' in outcome)
    return (
      <Notice heading={facts.already}>
        <p>
          {sayFact(words, outcome.fact)}, {sayPeriod(words, outcome.fact)}
        </p>
        <p>{facts.alreadyMeans}</p>
        <Button look="quiet" onPress={() => onOpen(outcome.fact.id)}>
          {facts.open(facts.kinds[outcome.fact.kind])}
        </Button>
      </Notice>
    );
  return (
    <Notice heading={facts.refused}>
      <p>{sayWhy(words, outcome.__typename)}</p>
    </Notice>
  );
}

function sayWhy({ facts }: Words, name: string): string {
  if (name === 'NothingToDo') return facts.nothingToDo;
  return name === 'OperationIdReused' ? facts.reused : facts.refusedMeans;
}
