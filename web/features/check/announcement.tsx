import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { After } from '../../ui/after.tsx';
import { useWords } from '../../words/language.tsx';
import type { Words } from '../../words/sv.ts';
import type { AnswerPanelProps } from './answer-panel.tsx';

/** Says to a screen reader what the eye sees. Always in the page, or its first words would be missed. */
export function Announcement({ check, isSame }: AnswerPanelProps) {
  const words = useWords();
  return (
    <p role="status" className="unseen">
      {check.isPending && <After ms={1000}>{words.answer.asking}</After>}
      {!check.isPending && check.status !== 'idle' && sayOutcome(words, { check, isSame })}
    </p>
  );
}

function sayOutcome({ answer }: Words, { check, isSame }: Pick<AnswerPanelProps, 'check' | 'isSame'>): string {
  switch (check.data?.__typename) {
    case 'PlacementCheck': {
      if (!isSame) return answer.changed;
      const known = knownAnswer(check.data.answer);
      if (known === null) return `${answer.cannotTell}. ${answer.cannotTellSentence}`;
      return `${answer.announce(answer.words[known].word, answer.words[known].sentence)} ${answer.scope}`;
    }
    case 'PlaceUnavailable':
      return isSame ? `${answer.unavailable}. ${answer.unavailableSentence}` : answer.changed;
    case 'InvalidInput':
    case 'NotFound':
      return `${answer.notAsked}. ${answer.notAskedSentence}`;
    case 'OperationIdReused':
      return `${answer.notAsked}. ${answer.reusedSentence}`;
    default:
      return `${answer.cannotTell}. ${answer.cannotTellSentence}`;
  }
}
