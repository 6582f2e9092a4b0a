import { useWords } from '../../words/language.tsx';
import type { AnswerPanelProps } from './answer-panel.tsx';
import { AnswerSheet } from './answer-sheet.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { Changed } from './changed.tsx';
import { knownAnswer } from './known-answer.ts';
import { NotAsked } from './not-asked.tsx';
import { Unavailable } from './unavailable.tsx';

/** What there is to see when nothing is under way. Whatever is not one of the known outcomes is "could not be checked". */
export function Outlook({ check, isSame, onAgain, onBack }: AnswerPanelProps) {
  if (check.isIdle) return <Before />;
  const outcome = check.data;
  switch (outcome?.__typename) {
    case 'PlacementCheck': {
      const answer = knownAnswer(outcome.answer);
      if (answer === null) return <CannotTell onAgain={onAgain} />;
      return isSame ? <AnswerSheet receipt={outcome} answer={answer} /> : <Changed receipt={outcome} onBack={onBack} />;
    }
    case 'PlaceUnavailable':
      return isSame ? <Unavailable causes={outcome.causes} /> : <Before />;
    case 'InvalidInput':
    case 'NotFound':
      return isSame ? <NotAsked /> : <Before />;
    case 'OperationIdReused':
      return <NotAsked onAgain={onAgain} />;
    case 'CouldNotBeChecked':
      return <CannotTell failure={outcome} onAgain={onAgain} />;
    default:
      return <CannotTell onAgain={onAgain} />;
  }
}

/** Names no answer: before a question has been asked, none may be read here. */
function Before() {
  const { answer } = useWords();
  return (
    <div className="before">
      <h2>{answer.before}</h2>
      <p>{answer.beforeMeans}</p>
      <p>{answer.scope}</p>
    </div>
  );
}
