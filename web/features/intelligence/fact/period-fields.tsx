import { CheckBox } from '../../../ui/check-box.tsx';
import { readDay, sayDay } from '../../../ui/day.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/language.tsx';
import type { PeriodDraft, Problems } from './basis-draft.ts';

type Props = {
  readonly draft: PeriodDraft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<PeriodDraft>) => void;
};

export function PeriodFields({ draft, problems, onChange }: Props) {
  const { facts } = useWords();
  return (
    <div className="fact-period">
      <DayField
        name="from"
        label={facts.from}
        value={draft.from}
        error={problems['from']}
        onChange={(from) => onChange({ from })}
      />
      <CheckBox isSelected={draft.isOpenEnded} onChange={(isOpenEnded) => onChange({ isOpenEnded })}>
        {facts.openEnded}
      </CheckBox>
      {!draft.isOpenEnded && (
        <DayField
          name="to"
          label={facts.to}
          value={draft.to}
          error={problems['to']}
          onChange={(to) => onChange({ to })}
        />
      )}
    </div>
  );
}

type DayProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | null | undefined;
  readonly onChange: (text: string) => void;
};

/** A day is written; in words under it stands how it was read. */
export function DayField({ value, hint, onChange, ...field }: DayProps) {
  const { facts, locale } = useWords();
  const day = readDay(value);
  return (
    <TextField
      {...field}
      hint={day === null ? (hint ?? facts.dayHint) : sayDay(day, locale)}
      value={value}
      onChange={onChange}
      onLeave={() => day !== null && day !== value && onChange(day)}
      isShort
    />
  );
}
