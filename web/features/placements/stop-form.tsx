import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  RecordPlacementStopDocument,
  type RecordPlacementStopInput,
  type RecordPlacementStopMutation,
  SuppliersDocument,
  type SuppliersQuery,
} from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findTextProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
  withoutProblems,
} from '../../coordinator/problems.ts';
import { room } from '../../coordinator/rooms.ts';
import { PeriodFields } from '../../coordinator/stay/period-fields.tsx';
import { findPeriodProblems, mendedBy } from '../../coordinator/stay/stay-draft.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { useKept } from '../../service/kept.tsx';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { readDay, today } from '../../ui/day.ts';
import { Head } from '../../ui/head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';

/** The municipality's own stop for a supplier. */
export function StopForm() {
  const { placements } = useWords();
  const { open } = useRooms();
  const ask = useAsk();
  const suppliers = useQuery({
    queryKey: ['suppliers'],
    queryFn: async () => (await ask(SuppliersDocument, {})).suppliers,
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <Head
        heading={placements.stop}
        lead={placements.stopLead}
        back={{ text: placements.title, onBack: () => open(room.placements) }}
      />
      <Loaded query={suppliers} waiting={placements.suppliersWaiting} failed={placements.suppliersFailed}>
        {(found) => <Fields suppliers={found} />}
      </Loaded>
    </>
  );
}

const name = 'stop';
const empty = { supplierId: null as string | null, from: today(), isOpenEnded: true, to: '', reason: '' };
type Draft = typeof empty;
type Content = Omit<RecordPlacementStopInput, 'operationId'>;

function Fields({ suppliers }: { readonly suppliers: SuppliersQuery['suppliers'] }) {
  const words = useWords();
  const { placements } = words;
  const [draft, setDraft] = useKept<Draft>(name, empty);
  const [problems, setProblems] = useState<Problems>({});
  const stopping = useDeed<Content, RecordPlacementStopMutation['recordPlacementStop']>(
    async (ask, input) => (await ask(RecordPlacementStopDocument, { input })).recordPlacementStop,
    name,
  );
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => withoutProblems(before, mendedBy(patch)));
  };
  const submit = () => {
    const { supplierId, reason } = draft;
    const found = {
      ...problemsAmong({
        supplierId: supplierId === null ? 'MISSING' : null,
        reason: findTextProblem(reason, 1_000),
      }),
      ...findPeriodProblems(draft),
    };
    setProblems(found);
    if (hasProblems(found) || supplierId === null) return;
    const to = draft.isOpenEnded ? null : readDay(draft.to);
    stopping.mutate(
      { supplierId, from: readDay(draft.from) ?? '', to, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename === 'PlacementStop') setDraft(empty);
        },
      },
    );
  };
  return (
    <>
      <div role="status">
        {stopping.data?.__typename === 'PlacementStop' && <p className="done">{placements.stopDone}</p>}
      </div>
      <DeedForm
        label={placements.stop}
        submit={placements.stopSubmit}
        deed={stopping}
        problems={problems}
        fields={['supplierId', 'from', 'to', 'reason']}
        onSubmit={submit}
      >
        <SelectField
          name="supplierId"
          label={placements.supplier}
          placeholder={placements.chooseSupplier}
          error={sayProblem(words, problems['supplierId'], placements.supplierMissing)}
          options={suppliers.map(({ id, name }) => ({ id, text: name }))}
          value={draft.supplierId}
          onChange={(supplierId) => change({ supplierId })}
        />
        <PeriodFields
          draft={draft}
          problems={problems}
          onChange={change}
          labels={{ from: placements.stopFrom, to: placements.stopTo, openEnded: placements.stopOpenEnded }}
        />
        <TextArea
          name="reason"
          label={placements.stopReason}
          hint={placements.reasonHint}
          error={sayProblem(words, problems['reason'], placements.reasonMissing)}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      </DeedForm>
    </>
  );
}
