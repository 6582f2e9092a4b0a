import { useState } from 'react';
import type { ConsultationPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Answered } from './answered.tsx';
import { Fact } from './fact.tsx';
import { Findings } from './findings.tsx';
import { LoadedSubject } from './loaded-subject.tsx';
import { useConsultation, useWithout } from './use-liaison.ts';

export function ConsultationSheet({ id }: { readonly id: string }) {
  const [told, setTold] = useState('');
  return (
    <>
      <p role="status" className="told">
        {told}
      </p>
      <LoadedSubject query={useConsultation(id)}>
        {(found) => <Sheet consultation={found} onTold={setTold} />}
      </LoadedSubject>
    </>
  );
}

type Props = { readonly consultation: ConsultationPartsFragment; readonly onTold: (text: string) => void };

/** The question, why it is asked, and the answer to it. */
function Sheet({ consultation, onTold }: Props) {
  const { liaison, answer } = useWords();
  const [isWondering, setWondering] = useState(false);
  const without = useWithout(consultation.id, isWondering);
  const { pseudonym, caseNumber, municipality, place, from, to, answerBy, number, level, priority } = consultation;
  return (
    <>
      <header className="question">
        <h1>
          {pseudonym} · {place.label}
        </h1>
        <dl className="facts">
          <Fact term={liaison.stay}>
            {from} – {to ?? liaison.openEnded}
          </Fact>
          <Fact term={liaison.asker}>
            {municipality} · {caseNumber}
          </Fact>
          <Fact term={liaison.answer}>{answer.words[consultation.answer].word}</Fact>
          <Fact term={liaison.dueBy}>
            {sayInstant(answerBy)}
            {priority && ` · ${liaison.emergency}`}
          </Fact>
          <Fact term={liaison.number}>
            {number} · {liaison.levels[level]}
          </Fact>
        </dl>
        {consultation.message !== null && (
          <blockquote className="message">
            <p className="soft">{liaison.message}</p>
            <p>{consultation.message}</p>
          </blockquote>
        )}
      </header>
      <Findings
        findings={consultation.findings}
        change={{ query: without, isAsked: isWondering, onAsk: () => setWondering(true) }}
      />
      {consultation.status === 'OPEN' ? (
        <AnswerForm consultation={consultation} onTold={onTold} />
      ) : (
        <Answered consultation={consultation} />
      )}
    </>
  );
}
