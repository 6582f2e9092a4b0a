import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/language.tsx';
import { LevelField, RoleField } from '../fact/amend-form.tsx';
import { BasisFields } from '../fact/basis-fields.tsx';
import { useFocusOnProblem } from '../fact/focus-on-problem.ts';
import { PeriodFields } from '../fact/period-fields.tsx';
import { EndField, type FormPartProps } from './end-fields.tsx';
import { Existing } from './existing.tsx';
import { forms, recordKinds } from './forms.ts';
import { Similar } from './similar.tsx';

type Props = FormPartProps & {
  readonly isSending: boolean;
  /** Rises with each that was recorded: whoever has recorded one stands in the first field of the next. */
  readonly round: number;
  readonly onSubmit: () => void;
  readonly onOpenFact: (id: string) => void;
  readonly onOpenGrouping: (id: string) => void;
};

/** One form for every kind, by the table of forms; Ctrl Enter sends it from any field. */
export function RecordForm({ isSending, round, onSubmit, onOpenFact, onOpenGrouping, ...part }: Props) {
  const { recording } = useWords();
  const { draft, problems, onChange } = part;
  const form = useFocusOnProblem(problems);
  useFocusAtFirst(form, round);
  const { ends } = forms[draft.kind];
  return (
    <form
      ref={form}
      className="record-form"
      aria-label={recording.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
      }}
    >
      <ChoiceField
        name="kind"
        label={recording.kind}
        options={recordKinds.map((id) => ({ id, text: recording.kinds[id] }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        isWide
      />
      <NameFields {...part} onOpen={onOpenGrouping} />
      <div className="record-ends">
        {ends.map((end) => (
          <EndField key={`${draft.kind} ${end.name} ${round}`} end={end} {...part} onOpen={onOpenFact} />
        ))}
      </div>
      <Existing draft={draft} onOpen={onOpenFact} />
      <DegreeFields {...part} />
      <BasisFields draft={draft} problems={problems} onChange={onChange} />
      <div>
        <Button type="submit" isPending={isSending}>
          {isSending ? recording.submitting : recording.submit}
        </Button>{' '}
        <kbd>{recording.keys}</kbd>
        <p className="record-logged soft">{recording.logged}</p>
      </div>
    </form>
  );
}

/** What a new grouping is called, and those that it may be already. */
function NameFields({ draft, problems, onChange, onOpen }: FormPartProps & { readonly onOpen: (id: string) => void }) {
  const { recording } = useWords();
  if (!forms[draft.kind].asks.includes('name')) return null;
  return (
    <div className="record-ends">
      <div>
        <TextField
          name="name"
          label={recording.name}
          hint={recording.nameHint}
          error={problems['name']}
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
        <Similar name={draft.name} onOpen={onOpen} />
      </div>
      <TextField
        name="aliases"
        label={recording.aliases}
        hint={recording.aliasesHint}
        error={problems['aliases']}
        value={draft.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
    </div>
  );
}

/** How grave, in which role, since when: what the kind asks of it. */
function DegreeFields({ draft, problems, onChange }: FormPartProps) {
  const { recording } = useWords();
  const { asks } = forms[draft.kind];
  return (
    <>
      {asks.includes('level') && (
        <LevelField value={draft.level} error={problems['level']} onChange={(level) => onChange({ level })} />
      )}
      {asks.includes('role') && (
        <RoleField value={draft.role} error={problems['role']} onChange={(role) => onChange({ role })} />
      )}
      {asks.includes('advice') && (
        <ChoiceField
          name="advice"
          label={recording.isBan}
          options={bans.map((id) => ({ id, text: recording.bans[id] }))}
          value={draft.advice}
          onChange={(advice) => onChange({ advice })}
          isWide
        />
      )}
      {asks.includes('period') && <PeriodFields draft={draft} problems={problems} onChange={onChange} />}
    </>
  );
}

const bans = ['BAN', 'ADVICE'] as const;

/** Whoever comes here comes to write. */
function useFocusAtFirst(form: React.RefObject<HTMLFormElement | null>, round: number): void {
  const focused = useRef<number | null>(null);
  useEffect(() => {
    if (focused.current !== round) form.current?.querySelector<HTMLElement>('.record-ends input')?.focus();
    focused.current = round;
  }, [form, round]);
}
