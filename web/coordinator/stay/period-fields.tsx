import { CheckBox } from '../../ui/check-box.tsx';
import { useWords } from '../../words/language.tsx';
import { DayField } from '../day-field.tsx';
import { sayProblem } from '../problems.ts';
import type { StayPartProps } from './stay-draft.ts';
import './stay.css';

type Props = {
  readonly draft: Pick<StayPartProps['draft'], 'from' | 'isOpenEnded' | 'to'>;
  readonly problems: StayPartProps['problems'];
  readonly onChange: (patch: Partial<Pick<StayPartProps['draft'], 'from' | 'isOpenEnded' | 'to'>>) => void;
  /** What the days are called where it is no stay. */
  readonly labels?: { readonly from: string; readonly to: string; readonly openEnded: string };
};

export function PeriodFields({ draft, problems, onChange, labels }: Props) {
  const words = useWords();
  const { check } = words;
  const { from, to, openEnded } = labels ?? check;
  return (
    <div className="period-fields">
      <DayField
        name="from"
        label={from}
        hint={check.dateHint}
        error={sayProblem(words, problems['from'], check.required.from)}
        value={draft.from}
        onChange={(day) => onChange({ from: day })}
      />
      <div className="period-end">
        <CheckBox isSelected={draft.isOpenEnded} onChange={(isOpenEnded) => onChange({ isOpenEnded })}>
          {openEnded}
        </CheckBox>
        {!draft.isOpenEnded && (
          <DayField
            name="to"
            label={to}
            hint={check.toHint}
            error={sayProblem(words, problems['to'], check.required.to)}
            value={draft.to}
            onChange={(day) => onChange({ to: day })}
          />
        )}
      </div>
    </div>
  );
}
