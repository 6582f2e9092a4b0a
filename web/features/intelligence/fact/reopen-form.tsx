import { useState } from 'react';
import { useWords } from '../../../words/language.tsx';
import { type BasisDraft, emptyBasis, readBasis } from './basis-draft.ts';
import { BasisFields } from './basis-fields.tsx';
import { ChangeForm, type ChangeProps } from './change-form.tsx';
import { useChange } from './use-change.ts';
import { useReopen } from './use-changes.ts';

export function ReopenForm({ fact, onDone, onCancel }: ChangeProps) {
  const words = useWords();
  const { facts } = words;
  const [draft, setDraft] = useState<BasisDraft>(emptyBasis);
  const { problems, setProblems, mend, onSuccess } = useChange(onDone);
  const reopening = useReopen();
  const change = (patch: Partial<BasisDraft>) => {
    setDraft({ ...draft, ...patch });
    mend(patch);
  };
  const submit = () => {
    const read = readBasis(words, draft);
    setProblems('problems' in read ? read.problems : {});
    if ('basis' in read) reopening.mutate({ factId: fact.id, basis: read.basis }, { onSuccess });
  };
  return (
    <ChangeForm
      heading={facts.reopenHeading}
      means={facts.reopenMeans}
      save={facts.reopenSave}
      problems={problems}
      sending={reopening}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <BasisFields draft={draft} problems={problems} onChange={change} />
    </ChangeForm>
  );
}
