import type { ReactNode } from 'react';
import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { sayInstant } from '../../ui/day.ts';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/language.tsx';
import type { Decided } from './use-placements.ts';

/** Terms with what is known of them; what is not is left out. */
function Terms({ terms }: { readonly terms: readonly (readonly [term: string, text: ReactNode])[] }) {
  return (
    <dl className="terms">
      {terms
        .filter(([, text]) => text !== null && text !== undefined)
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

const names = (members: readonly { readonly pseudonym: string }[]): string =>
  members.map(({ pseudonym }) => pseudonym).join(', ');

export function RecordDecision({ decided }: { readonly decided: Decided }) {
  const words = useWords();
  const { record, placements, check } = words;
  const { placement } = decided;
  return (
    <Section heading={record.decision}>
      <Terms
        terms={[
          [check.case, `${placement.case.caseNumber} · ${placement.case.pseudonym}`],
          [record.about, names(placement.members)],
          [check.place, sayPlace(placement.place, words, placement.district)],
          [placements.period, sayPeriod(words, placement)],
          [placements.state, placements.statuses[placement.status]],
          [placements.origin, placements.origins[placement.origin]],
          [record.decidedBy, decided.decidedBy],
          [record.unit, `${decided.office}, ${decided.municipality}`],
          [placements.confirmedAt, sayInstant(placement.confirmedAt)],
          [placements.reason, decided.reason],
          [record.legalGround, decided.legalGround],
        ]}
      />
    </Section>
  );
}

export function RecordCheck({ check }: { readonly check: Decided['checks'][number] }) {
  const words = useWords();
  const { record, answer, check: asked, placements } = words;
  const known = knownAnswer(check.answer);
  const text = known === null ? null : answer.words[known];
  return (
    <Section heading={record.check(check.number)}>
      <Terms
        terms={[
          [record.question, `${names(check.members)} · ${sayPlace(check.place, words, check.district)}`],
          [placements.period, sayPeriod(words, check)],
          [asked.offer, check.offer],
          [answer.checkedAt, sayInstant(check.checkedAt)],
          [answer.validUntil, sayInstant(check.validUntil)],
          [record.answer, <strong key="word">{text?.word ?? answer.cannotTell}</strong>],
          [answer.means, text?.means],
          [answer.meansNot, text?.meansNot],
          [answer.receipt, check.number],
          [answer.rulesVersion, check.rulesVersion],
        ]}
      />
      <p>{answer.scope}</p>
    </Section>
  );
}

export function RecordConsultation({ consultation }: { readonly consultation: Decided['consultations'][number] }) {
  const { record, consultations } = useWords();
  const { number, openedAt, answeredAt, reason, timeline } = consultation;
  const advice = timeline.find(({ kind }) => kind === 'APPROVED' || kind === 'ADVISED_AGAINST');
  return (
    <Section heading={consultations.one(number)}>
      <Terms
        terms={[
          [record.askedAt, sayInstant(openedAt)],
          [record.answeredAt, answeredAt === null ? null : sayInstant(answeredAt)],
          [record.advice, advice === undefined ? null : consultations.events[advice.kind]],
          [consultations.policeReason, reason],
        ]}
      />
    </Section>
  );
}

export function RecordApproval({ approval }: { readonly approval: Decided['approvals'][number] }) {
  const { record } = useWords();
  return (
    <Section heading={record.approval}>
      <Terms
        terms={[
          [record.requestedBy, approval.requestedBy],
          [record.requestReason, approval.reason],
          [record.approvedBy, approval.decidedBy],
          [record.approvedAt, sayInstant(approval.decidedAt)],
          [record.approvalReason, approval.decisionReason],
        ]}
      />
    </Section>
  );
}
