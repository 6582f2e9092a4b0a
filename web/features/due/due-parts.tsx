import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { sayPeriod, sayWhoAndWhere } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import { DueList, type DueRow } from './due-list.tsx';
import type { Due } from './use-due.ts';

/** Everything but alerts: a row each, by the day on which it is too late. */
export function DueParts({ due }: { readonly due: Due }) {
  const words = useWords();
  const answered = due.consultations.filter(({ status }) => status !== 'OPEN');
  const waiting = due.consultations.filter(({ status }) => status === 'OPEN');
  return (
    <>
      <DueList heading={words.due.answered} rows={useConsultationRows(answered)} />
      <DueList heading={words.due.presences} rows={usePresenceRows(due.presencesToConfirm)} />
      <DueList heading={words.due.stays} rows={useStayRows(due.staysEnding)} />
      <DueList heading={words.due.consents} rows={useConsentRows(due.consentsEnding)} />
      <DueList heading={words.due.checks} rows={useCheckRows(due.checks)} />
      <DueList heading={words.due.waitingForPolice} rows={useConsultationRows(waiting)} />
    </>
  );
}

function useConsultationRows(consultations: Due['consultations']): readonly DueRow[] {
  const words = useWords();
  const { open } = useRooms();
  return consultations.map(({ id, status, check, holdUntil, answerBy }) => ({
    id,
    caseNumber: check.case.caseNumber,
    about: `${sayWhoAndWhere(words, check)} · ${words.consultations.statuses[status]}`,
    when:
      status === 'OPEN' ? words.consultations.answerBy(sayInstant(answerBy)) : words.due.heldUntil(holdUntil ?? '–'),
    action: status === 'OPEN' ? words.due.follow : words.due.readAnswer,
    onAct: () => open(room.consultations, id),
  }));
}

function useCheckRows(checks: Due['checks']): readonly DueRow[] {
  const words = useWords();
  const { open } = useRooms();
  return checks.map((check) => {
    const known = knownAnswer(check.answer);
    return {
      id: check.id,
      caseNumber: check.case.caseNumber,
      about: `${sayWhoAndWhere(words, check)} · ${known === null ? words.answer.cannotTell : words.answer.words[known].word}`,
      when: words.due.validUntil(sayInstant(check.validUntil)),
      action: words.due.useAnswer,
      onAct: () => open(room.cases, `${check.case.id}/${check.id}`),
    };
  });
}

function useStayRows(stays: Due['staysEnding']): readonly DueRow[] {
  const words = useWords();
  const { open } = useRooms();
  return stays.map((stay) => ({
    id: stay.id,
    caseNumber: stay.case.caseNumber,
    about: sayWhoAndWhere(words, stay),
    when: words.due.endsOn(stay.to ?? '–'),
    action: words.due.decideWhatThen,
    onAct: () => open(room.placements, stay.id),
  }));
}

function usePresenceRows(stays: Due['presencesToConfirm']): readonly DueRow[] {
  const words = useWords();
  const { open } = useRooms();
  return stays.map((stay) => ({
    id: stay.id,
    caseNumber: stay.case.caseNumber,
    about: `${sayWhoAndWhere(words, stay)} · ${sayPeriod(words, stay)}`,
    when: stay.presenceConfirmedOn === null ? words.due.neverSeen : words.due.seenOn(stay.presenceConfirmedOn),
    action: words.due.confirmPresence,
    onAct: () => open(room.placements, stay.id),
  }));
}

function useConsentRows(consents: Due['consentsEnding']): readonly DueRow[] {
  const { due } = useWords();
  const { open } = useRooms();
  return consents.map(({ case: exitCase, member, until }) => ({
    id: `${exitCase.id} ${member.id}`,
    caseNumber: exitCase.caseNumber,
    about: member.pseudonym,
    when: due.consentUntil(until),
    action: due.renewConsent,
    onAct: () => open(room.cases, exitCase.id),
  }));
}
