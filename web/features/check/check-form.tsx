import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { Draft, ExitCase, Problems } from './draft.ts';
import { HouseholdField } from './household-field.tsx';
import { PartField } from './part-field.tsx';
import { PeriodFields } from './period-fields.tsx';
import { PlaceField } from './place-field.tsx';
import { firstField, sayProblem } from './say-problem.ts';

export type FormPartProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<Draft>) => void;
};

type Props = FormPartProps & {
  readonly cases: readonly ExitCase[];
  readonly isAsking: boolean;
  readonly onSubmit: () => void;
};

export function CheckForm({ cases, isAsking, onSubmit, ...part }: Props) {
  const words = useWords();
  const { check } = words;
  const { draft, problems, onChange } = part;
  const form = useFocusOnProblem(problems);
  const exitCase = cases.find(({ id }) => id === draft.caseId);
  return (
    <form
      ref={form}
      className="check-form"
      aria-label={check.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <SelectField
        name="caseId"
        label={check.case}
        placeholder={check.chooseCase}
        error={sayProblem(words, problems, 'caseId')}
        options={cases.map(({ id, caseNumber, pseudonym }) => ({ id, text: `${caseNumber} · ${pseudonym}` }))}
        value={draft.caseId}
        onChange={(caseId) => onChange({ caseId, memberIds: null })}
      />
      {exitCase !== undefined && <HouseholdField exitCase={exitCase} {...part} />}
      <TextField
        name="offer"
        label={check.offer}
        hint={check.offerHint}
        error={sayProblem(words, problems, 'offer')}
        value={draft.offer}
        onChange={(offer) => onChange({ offer })}
      />
      <PlaceField {...part} />
      <PartField {...part} />
      <PeriodFields {...part} />
      <div>
        <Button type="submit" isPending={isAsking}>
          {isAsking ? check.submitting : check.submit}
        </Button>
        <p className="check-logged soft">{check.logged}</p>
      </div>
    </form>
  );
}

/** Whoever asked is taken to the first thing to mend, whether the form or the service found it. */
function useFocusOnProblem(problems: Problems) {
  const form = useRef<HTMLFormElement>(null);
  const focused = useRef<Problems | null>(null);
  useEffect(() => {
    const field = firstField(problems);
    const isNew =
      focused.current !== problems && Object.keys(problems).length >= Object.keys(focused.current ?? {}).length;
    focused.current = problems;
    if (field === null || !isNew) return;
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, button)`)?.focus();
  }, [problems]);
  return form;
}
