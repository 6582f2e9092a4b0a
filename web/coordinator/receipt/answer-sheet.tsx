import type { Answer, ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useWords } from '../../words/language.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { ContactCard } from './contact-card.tsx';
import { ReceiptLine } from './receipt-line.tsx';
import { sayPeriod, sayWhoAndWhere } from './say-question.ts';
import './answer.css';

type SheetProps = {
  readonly receipt: ReceiptFragment;
  readonly answer: Answer;
  /** What can be done with it. */
  readonly children?: React.ReactNode;
};

/** The answer is the hero; then what it means, what it does not, what to do, whom to ask, and the receipt. */
export function AnswerSheet({ receipt, answer, children }: SheetProps) {
  const words = useWords();
  const text = words.answer.words[answer];
  const withoutConsent = receipt.members.filter(({ hasConsent }) => !hasConsent).map(({ pseudonym }) => pseudonym);
  return (
    <>
      <div className="answer-card" data-answer={answer}>
        <AnswerSign answer={answer} />
        <div className="answer-text">
          <p className="answer-about">
            {sayWhoAndWhere(words, receipt)} · <span className="answer-period">{sayPeriod(words, receipt)}</span>
          </p>
          <h2 className="answer-word">{text.word}</h2>
          <p className="answer-sentence">{text.sentence}</p>
          <p className="answer-scope">{words.answer.scope}</p>
        </div>
      </div>
      <dl className="answer-blocks">
        <Block term={words.answer.means} text={text.means} />
        <Block term={words.answer.meansNot} text={text.meansNot} />
        <Block term={words.answer.now} text={text.now}>
          {withoutConsent.length > 0 && <strong>{words.answer.consentMissing(withoutConsent.join(', '))}</strong>}
        </Block>
      </dl>
      {children}
      <ContactCard contact={receipt.contact} />
      <ReceiptLine receipt={receipt} />
    </>
  );
}

type BlockProps = { readonly term: string; readonly text: string; readonly children?: React.ReactNode };

const Block = ({ term, text, children }: BlockProps) => (
  <div>
    <dt>{term}</dt>
    <dd>
      {text} {children}
    </dd>
  </div>
);
