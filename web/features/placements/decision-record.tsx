import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';
import { RecordApproval, RecordCheck, RecordConsultation, RecordDecision } from './record-parts.tsx';
import { type Decided, useDecisionRecord } from './use-placements.ts';

/** What a decision rested on, to be printed and filed. It is about one's own case and nobody else. */
export function DecisionRecord({ id }: { readonly id: string }) {
  const { record, form } = useWords();
  const found = useDecisionRecord(id);
  return (
    <Loaded query={found} waiting={record.waiting} failed={record.failed}>
      {(decided) =>
        decided === null ? (
          <Notice heading={record.gone} level={1}>
            <p>{form.notFound}</p>
          </Notice>
        ) : (
          <Paper decided={decided} />
        )
      }
    </Loaded>
  );
}

function Paper({ decided }: { readonly decided: Decided }) {
  const { record, placements, product } = useWords();
  const { open } = useRooms();
  const { placement, checks, consultations, approvals } = decided;
  return (
    <article className="record">
      <Head
        heading={record.title}
        lead={`${decided.office} · ${placement.case.caseNumber}`}
        back={{ text: placements.toPlacement, onBack: () => open(room.placements, placement.id) }}
        actions={<Button onPress={() => window.print()}>{record.print}</Button>}
      />
      <RecordDecision decided={decided} />
      {checks.map((check) => (
        <RecordCheck key={check.id} check={check} />
      ))}
      {checks.length === 0 && <p>{record.noCheck}</p>}
      {consultations.map((consultation) => (
        <RecordConsultation key={consultation.id} consultation={consultation} />
      ))}
      {approvals.map((approval) => (
        <RecordApproval key={approval.decidedAt} approval={approval} />
      ))}
      <p className="soft">{record.foot(product)}</p>
    </article>
  );
}
