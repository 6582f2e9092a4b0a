import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { Phone } from './phone.tsx';
import './answer.css';

type Props = {
  /** What the service could still say; nothing when no reply came at all. */
  readonly failure?: { readonly reference: string; readonly dutyPhone: string };
  readonly onAgain: () => void;
};

/** Looks like none of the four answers, because it is none: a broken outline, a way to try again, somebody to call. */
export function CannotTell({ failure, onAgain }: Props) {
  const { answer } = useWords();
  return (
    <div className="answer-card broken-outline">
      <AnswerSign answer="CANNOT_TELL" />
      <div className="answer-text">
        <h2 className="answer-word">{answer.cannotTell}</h2>
        <p className="answer-sentence">{answer.cannotTellSentence}</p>
        <p>{failure === undefined ? answer.cannotTellNoPhone : answer.cannotTellNow}</p>
        <div className="answer-actions">
          <Button onPress={onAgain}>{answer.tryAgain}</Button>
          {failure !== undefined && (
            <span>
              {answer.dutyPhone} <Phone number={failure.dutyPhone} />
            </span>
          )}
        </div>
        {failure !== undefined && (
          <p className="soft">
            {answer.errorReference} {failure.reference}
          </p>
        )}
      </div>
    </div>
  );
}
