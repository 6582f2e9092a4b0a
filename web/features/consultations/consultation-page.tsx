import { sayPeriod, sayWhoAndWhere } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/language.tsx';
import { ConsultationStep } from './consultation-step.tsx';
import { PoliceAnswer } from './police-answer.tsx';
import { Timeline } from './timeline.tsx';
import { useConsultation, type WholeConsultation } from './use-consultations.ts';
import { Withdrawal } from './withdrawal.tsx';
import '../../coordinator/stay/stay.css';

export function ConsultationPage({ id }: { readonly id: string }) {
  const { consultations } = useWords();
  const consultation = useConsultation(id);
  return (
    <Loaded query={consultation} waiting={consultations.waitingOne} failed={consultations.failedOne}>
      {(found) => (found === null ? <NoSuchConsultation /> : <Whole consultation={found} />)}
    </Loaded>
  );
}

function Whole({ consultation }: { readonly consultation: WholeConsultation }) {
  const words = useWords();
  const { consultations } = words;
  const { open } = useRooms();
  const { check, number, message, priority } = consultation;
  return (
    <>
      <Head
        heading={consultations.one(number)}
        lead={`${check.case.caseNumber} · ${sayWhoAndWhere(words, check)} · ${sayPeriod(words, check)}`}
        back={{ text: consultations.title, onBack: () => open(room.consultations) }}
      />
      <div className="consultation">
        {priority && <p className="form-note">{consultations.priorityMeans}</p>}
        <PoliceAnswer consultation={consultation} />
        <ConsultationStep consultation={consultation} />
        <Section heading={consultations.timeline}>
          <Timeline consultation={consultation} />
          {message !== null && (
            <p>
              <strong>{consultations.ourMessage}</strong> {message}
            </p>
          )}
          <p className="soft">{consultations.ground}</p>
        </Section>
        <div className="deed-actions">
          <Withdrawal consultation={consultation} />
          <Button look="quiet" onPress={() => open(room.cases, check.case.id)}>
            {words.steps.toCase(check.case.caseNumber)}
          </Button>
        </div>
      </div>
    </>
  );
}

function NoSuchConsultation() {
  const { consultations, form } = useWords();
  const { open } = useRooms();
  return (
    <Notice heading={consultations.gone} level={1}>
      <p>{form.notFound}</p>
      <Button onPress={() => open(room.consultations)}>{consultations.title}</Button>
    </Notice>
  );
}
