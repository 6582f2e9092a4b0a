import { CheckBox } from '../../ui/check-box.tsx';
import { readDay, sayDay } from '../../ui/day.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { FormPartProps } from './check-form.tsx';
import { sayProblem } from './say-problem.ts';

/** Days are written, not picked: it is faster, and the day in words shows how it was read. */
export function PeriodFields(part: FormPartProps) {
  const { check } = useWords();
  const { draft, onChange } = part;
  return (
    <div className="period-fields">
      <DayField name="from" label={check.from} hint={check.dateHint} {...part} />
      <div className="period-end">
        <CheckBox isSelected={draft.isOpenEnded} onChange={(isOpenEnded) => onChange({ isOpenEnded })}>
          {check.openEnded}
        </CheckBox>
        {!draft.isOpenEnded && <DayField name="to" label={check.to} hint={check.toHint} {...part} />}
      </div>
    </div>
  );
}

type DayProps = FormPartProps & { readonly name: 'from' | 'to'; readonly label: string; readonly hint: string };

function DayField({ name, label, hint, draft, problems, onChange }: DayProps) {
  const words = useWords();
  const day = readDay(draft[name]);
  return (
    <TextField
      name={name}
      label={label}
      hint={day === null ? hint : sayDay(day, words.locale)}
      error={sayProblem(words, problems, name)}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
      onLeave={() => day !== null && day !== draft[name] && onChange({ [name]: day })}
      isShort
    />
  );
}
