import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { sayInstant } from '../../ui/day.ts';
import { useArrival } from '../../ui/use-arrival.ts';
import { useWords } from '../../words/language.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { knownAnswer } from './known-answer.ts';
import './answer.css';
import './steps.css';

type Props = { readonly before: ReceiptFragment; readonly after: ReceiptFragment };

/** What the same question was answered then, and now. */
export function BeforeAfter({ before, after }: Props) {
  const { steps } = useWords();
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <div className="step-part">
      <h2 ref={heading} tabIndex={-1}>
        {steps.outdated}
      </h2>
      <p>{steps.outdatedMeans}</p>
      <div className="before-after">
        <Small label={steps.before} receipt={before} />
        <Small label={steps.after} receipt={after} />
      </div>
    </div>
  );
}

function Small({ label, receipt }: { readonly label: string; readonly receipt: ReceiptFragment }) {
  const { answer } = useWords();
  const known = knownAnswer(receipt.answer);
  return (
    <div className="answer-card small" data-answer={known ?? undefined}>
      <AnswerSign answer={known ?? 'CANNOT_TELL'} />
      <div>
        <p className="soft">
          {label} {sayInstant(receipt.checkedAt)}
        </p>
        <p className="answer-small-word">{known === null ? answer.cannotTell : answer.words[known].word}</p>
        <p className="soft">{receipt.number}</p>
      </div>
    </div>
  );
}
