import { Answered } from '../../coordinator/receipt/answered.tsx';
import { CannotTell } from '../../coordinator/receipt/cannot-tell.tsx';
import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { useWords } from '../../words/language.tsx';
import type { AnswerPanelProps } from './answer-panel.tsx';
import { Changed } from './changed.tsx';
import { NotAsked } from './not-asked.tsx';
import { Unavailable } from './unavailable.tsx';

/** What there is to see when nothing is under way. Whatever is not one of the known outcomes is "could not be checked". */
export function Outlook({ check, isSame, placementId, onAgain, onBack }: AnswerPanelProps) {
  if (check.isIdle) return <Before />;
  const outcome = check.data;
  switch (outcome?.__typename) {
    case 'PlacementCheck': {
      if (!isSame && knownAnswer(outcome.answer) !== null) return <Changed receipt={outcome} onBack={onBack} />;
      return <Answered key={outcome.id} receipt={outcome} placementId={placementId} onAgain={onAgain} />;
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
