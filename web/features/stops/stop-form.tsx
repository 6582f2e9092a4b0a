import { useState } from 'react';
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
import { PeriodFields } from '../../coordinator/stay/period-fields.tsx';
import { findPeriodProblems, mendedBy } from '../../coordinator/stay/stay-draft.ts';
import { useKept } from '../../service/kept.tsx';
import { readDay, today } from '../../ui/day.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';
import { SupplierField } from './supplier-field.tsx';
import { type Supplier, useStopping } from './use-stops.ts';

type Draft = {
  readonly supplierText: string;
  readonly supplier: Supplier | null;
  readonly from: string;
  readonly isOpenEnded: boolean;
  readonly to: string;
  readonly reason: string;
};
const name = 'national stop';
const empty = (): Draft => ({
  ...{ supplierText: '', supplier: null, reason: '' },
  ...{ from: today(), isOpenEnded: true, to: '' },
});

export function StopForm({ onTold }: { readonly onTold: (text: string) => void }) {
  const words = useWords();
  const { stops } = words;
  const [draft, setDraft] = useKept<Draft>(name, empty());
  const [problems, setProblems] = useState<Problems>({});
  const stopping = useStopping(name);
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => withoutProblems(before, ['supplier' in patch ? 'supplierId' : '', ...mendedBy(patch)]));
  };
  const submit = () => {
    const { supplier, reason } = draft;
    const found = {
      ...problemsAmong({
        supplierId: supplier === null ? 'MISSING' : null,
        reason: findTextProblem(reason, 1_000),
      }),
      ...findPeriodProblems(draft),
    };
    setProblems(found);
    if (hasProblems(found) || supplier === null) return;
    onTold('');
    const to = draft.isOpenEnded ? null : readDay(draft.to);
    stopping.mutate(
      { supplierId: supplier.id, from: readDay(draft.from) ?? '', to, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename !== 'PlacementStop') return;
          setDraft(empty());
          onTold(stops.recorded(outcome.supplier.name));
        },
      },
    );
  };
  return (
    <DeedForm
      label={stops.record}
      submit={stops.submit}
      deed={stopping}
      problems={problems}
      fields={['supplierId', 'from', 'to', 'reason']}
      onSubmit={submit}
    >
      <SupplierField
        text={draft.supplierText}
        supplier={draft.supplier}
        error={sayProblem(words, problems['supplierId'], stops.supplierMissing)}
        onChange={change}
      />
      <PeriodFields
        draft={draft}
        problems={problems}
        onChange={change}
        labels={{ from: stops.from, to: stops.to, openEnded: stops.openEnded }}
      />
      <TextArea
        name="reason"
        label={stops.reason}
        hint={stops.reasonHint}
        error={sayProblem(words, problems['reason'], stops.reasonMissing)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
    </DeedForm>
  );
}
