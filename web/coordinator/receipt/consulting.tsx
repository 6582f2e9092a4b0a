import { useState } from 'react';
import {
  type ReceiptFragment,
  RequestConsultationDocument,
  type RequestConsultationMutation,
} from '#schema/generated/coordinator-operations.ts';
import { useKept } from '../../service/kept.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';
import { DeedForm } from '../deed-form.tsx';
import { findTextProblem, type Problems, problemOf, sayProblem } from '../problems.ts';
import { room } from '../rooms.ts';
import { useDeed } from '../use-deed.ts';
import { Causes } from './causes.tsx';
import { Expired } from './expired.tsx';

type Props = { readonly receipt: ReceiptFragment; readonly onAgain: () => void };
type Content = { readonly checkId: string; readonly message: string | null };
type Outcome = RequestConsultationMutation['requestConsultation'];
const mostLetters = 1_000;

/** Asks the police and holds the place meanwhile. */
export function Consulting({ receipt, onAgain }: Props) {
  const words = useWords();
  const { steps } = words;
  const name = `message ${receipt.id}`;
  const [message, setMessage] = useKept(name, '');
  const [problems, setProblems] = useState<Problems>({});
  const asking = useDeed<Content, Outcome>(
    async (ask, input) => (await ask(RequestConsultationDocument, { input })).requestConsultation,
    name,
  );
  const submit = () => {
    const isTooLong = findTextProblem(message, mostLetters) === 'TOO_LONG';
    setProblems(isTooLong ? { message: 'TOO_LONG' } : {});
    if (isTooLong) return;
    const written = message.trim();
    asking.mutate(
      { checkId: receipt.id, message: written === '' ? null : written },
      { onSuccess: (outcome) => setProblems(problemOf(outcome)) },
    );
  };
  const isAsked = asking.data?.__typename === 'Consultation';
  return (
    <div className="step-part">
      <div role="status">
        {asking.data !== undefined && <Outcome outcome={asking.data} receipt={receipt} onAgain={onAgain} />}
      </div>
      {!isAsked && (
        <>
          <p>{receipt.answer === 'INSUFFICIENT_BASIS' ? steps.consultAnyway : steps.consultMeans}</p>
          <DeedForm
            label={steps.consult}
            submit={steps.consult}
            deed={asking}
            problems={problems}
            fields={['message']}
            onSubmit={submit}
          >
            <TextArea
              name="message"
              label={steps.message}
              hint={steps.messageHint}
              error={sayProblem(words, problems['message'], '')}
              value={message}
              onChange={setMessage}
            />
          </DeedForm>
        </>
      )}
    </div>
  );
}

function Outcome({ outcome, receipt, onAgain }: Props & { readonly outcome: Outcome }) {
  const { steps, answer } = useWords();
  const { open } = useRooms();
  switch (outcome.__typename) {
    case 'Consultation':
      return (
        <div className="step-part">
          <p className="done">{steps.consulted(outcome.number, sayInstant(outcome.answerBy))}</p>
          <div>
            <Button onPress={() => open(room.consultations, outcome.id)}>{steps.toConsultation}</Button>
          </div>
        </div>
      );
    case 'HoldExists':
      return (
        <div className="step-part">
          <p className="refused">{steps.holdExists(outcome.consultation.number)}</p>
          <div>
            <Button look="quiet" onPress={() => open(room.consultations, outcome.consultation.id)}>
              {steps.toThatConsultation}
            </Button>
          </div>
        </div>
      );
    case 'ConsentMissing': {
      const names = receipt.members.filter(({ id }) => outcome.memberIds.includes(id));
      return <p className="refused">{answer.consentMissing(names.map(({ pseudonym }) => pseudonym).join(', '))}</p>;
    }
    case 'CheckExpired':
      return <Expired onAgain={onAgain} />;
    case 'NothingToConsult':
      return <p className="refused">{steps.nothingToConsult}</p>;
    case 'PlaceUnavailable':
      return <Causes causes={outcome.causes} />;
    default:
      return null;
  }
}
