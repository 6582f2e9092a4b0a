import { useState } from 'react';
import type { AffiliationRole, RivalryLevel } from '#schema/generated/police-recorder-operations.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { readDay } from '../../../ui/day.ts';
import { useWords } from '../../../words/language.tsx';
import { type BasisDraft, emptyBasis, findPeriodProblems, type PeriodDraft, readBasis } from './basis-draft.ts';
import { BasisFields } from './basis-fields.tsx';
import { ChangeForm, type ChangeProps } from './change-form.tsx';
import { PeriodFields } from './period-fields.tsx';
import { codeOf, type Fact } from './say-fact.ts';
import { useChange } from './use-change.ts';
import { useAmend } from './use-changes.ts';

type Draft = BasisDraft & PeriodDraft & { readonly level: RivalryLevel | null; readonly role: AffiliationRole | null };

/** Starts from what the fact says; only what was changed is sent. The reason is a new one. */
const draftOf = ({ level, role, from, to, basis }: Fact): Draft => ({
  ...emptyBasis,
  ...{ level, role, grade: codeOf(basis) },
  ...{ from: from ?? '', to: to ?? '', isOpenEnded: to === null },
});

export function AmendForm({ fact, onDone, onCancel }: ChangeProps) {
  const words = useWords();
  const { facts } = words;
  const [draft, setDraft] = useState<Draft>(() => draftOf(fact));
  const { problems, setProblems, mend, onSuccess } = useChange(onDone);
  const amending = useAmend();
  const change = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch });
    mend(patch);
  };
  const submit = () => {
    const read = readBasis(words, draft);
    const found = {
      ...('problems' in read && read.problems),
      ...(fact.from !== null && findPeriodProblems(words, draft)),
    };
    setProblems(found);
    if ('problems' in read || Object.keys(found).length > 0) return;
    amending.mutate({ factId: fact.id, ...changesIn(draft, fact), basis: read.basis }, { onSuccess });
  };
  return (
    <ChangeForm
      heading={facts.amendHeading}
      means={facts.amendMeans}
      save={facts.amendSave}
      problems={problems}
      sending={amending}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {fact.level !== null && (
        <LevelField value={draft.level} error={problems['level']} onChange={(level) => change({ level })} />
      )}
      {fact.role !== null && (
        <RoleField value={draft.role} error={problems['role']} onChange={(role) => change({ role })} />
      )}
      {fact.from !== null && <PeriodFields draft={draft} problems={problems} onChange={change} />}
      <BasisFields draft={draft} problems={problems} onChange={change} />
    </ChangeForm>
  );
}

function changesIn(draft: Draft, { level, role, from, to }: Fact) {
  const day = { from: readDay(draft.from), to: draft.isOpenEnded ? null : readDay(draft.to) };
  return {
    ...(draft.level !== level && { level: draft.level }),
    ...(draft.role !== role && { role: draft.role }),
    ...(from !== null && day.from !== from && { from: day.from }),
    ...(from !== null && day.to !== null && day.to !== to && { to: day.to }),
    ...(from !== null && day.to === null && to !== null && { openEnded: true }),
  };
}

type FieldProps<Value> = {
  readonly value: Value | null;
  readonly error: string | null | undefined;
  readonly onChange: (value: Value) => void;
};

const levels: readonly RivalryLevel[] = ['TENSION', 'CONFLICT', 'ARMED_CONFLICT'];
const roles: readonly AffiliationRole[] = ['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED'];

export function LevelField({ value, error, onChange }: FieldProps<RivalryLevel>) {
  const { facts } = useWords();
  return (
    <ChoiceField
      name="level"
      label={facts.level}
      error={error}
      options={levels.map((id) => ({ id, text: facts.levels[id] }))}
      value={value}
      onChange={onChange}
      isWide
    />
  );
}

export function RoleField({ value, error, onChange }: FieldProps<AffiliationRole>) {
  const { facts } = useWords();
  return (
    <ChoiceField
      name="role"
      label={facts.role}
      error={error}
      options={roles.map((id) => ({ id, text: facts.roles[id] }))}
      value={value}
      onChange={onChange}
      isWide
    />
  );
}
