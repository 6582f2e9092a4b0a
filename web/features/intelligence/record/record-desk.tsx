import { useState } from 'react';
import { useKept } from '../../../service/kept.tsx';
import { useRooms } from '../../../service/rooms-context.tsx';
import { useWords } from '../../../words/language.tsx';
import { type Problems, unmarked } from '../fact/basis-draft.ts';
import { FactPanel } from '../fact/fact-panel.tsx';
import { problemsOf } from '../fact/failure.ts';
import { OutcomeNotice } from '../fact/outcome-notice.tsx';
import { useRefresh } from '../fact/use-facts.ts';
import { type Draft, emptyDraft, readDraft } from './draft.ts';
import { type Receipt, Receipts } from './receipts.tsx';
import { RecordForm } from './record-form.tsx';
import { type Outcome, useRecord } from './use-record.ts';

/** As many receipts as are worth looking back at. */
const mostReceipts = 20;

const name = 'record';

export function RecordDesk() {
  const words = useWords();
  const { open } = useRooms();
  const [draft, setDraft] = useKept<Draft>(name, emptyDraft('RIVALRY'));
  const [receipts, setReceipts] = useKept<readonly Receipt[]>('receipts', []);
  const [problems, setProblems] = useState<Problems>({});
  const [opened, setOpened] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const recording = useRecord(name);
  const refresh = useRefresh();

  const settle = (outcome: Outcome) => {
    setProblems(problemsOf(words, outcome));
    if (outcome.__typename !== 'Fact' && outcome.__typename !== 'Grouping') return;
    setReceipts([{ made: outcome, receivedAt: performance.now() }, ...receipts].slice(0, mostReceipts));
    setDraft(emptyDraft(draft.kind, draft.ownReference));
    setOpened(null);
    void refresh();
    setRound(round + 1);
  };
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => ('kind' in patch ? {} : unmarked(before, { ...patch, ...patch.texts })));
  };
  const submit = () => {
    const read = readDraft(words, draft);
    setProblems('problems' in read ? read.problems : {});
    if ('content' in read && !recording.isPending) recording.mutate(read.content, { onSuccess: settle });
  };
  return (
    <div className="record-desk">
      <RecordForm
        round={round}
        draft={draft}
        problems={problems}
        isSending={recording.isPending}
        onChange={change}
        onSubmit={submit}
        onOpenFact={setOpened}
        onOpenGrouping={(id) => open('/grupperingar', id)}
      />
      <section aria-label={words.recording.receipts} className="record-side">
        <div role="status">
          {opened === null && hasFailed(recording) && (
            <OutcomeNotice outcome={recording.data ?? null} onAgain={submit} onOpen={setOpened} />
          )}
        </div>
        {opened === null ? (
          <Receipts receipts={receipts} onOpenFact={setOpened} onOpenGrouping={(id) => open('/grupperingar', id)} />
        ) : (
          <FactPanel key={opened} id={opened} onBack={() => setOpened(null)} />
        )}
      </section>
    </div>
  );
}

function hasFailed({ isPending, isError, data }: ReturnType<typeof useRecord>): boolean {
  return (
    !isPending && (isError || (data !== undefined && data.__typename !== 'Fact' && data.__typename !== 'Grouping'))
  );
}
