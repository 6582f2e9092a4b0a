import { type ReactNode, useState } from 'react';
import type { InputProblem } from '#schema/generated/coordinator-operations.ts';
import { DayField } from '../../coordinator/day-field.tsx';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findDayProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
} from '../../coordinator/problems.ts';
import type { Deed } from '../../coordinator/use-deed.ts';
import { type Day, readDay } from '../../ui/day.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';

type Told = { readonly __typename: string; readonly field?: string; readonly problem?: InputProblem };
type Handlers = { readonly onSuccess: (outcome: Told) => void };

type Props = {
  readonly verb: string;
  readonly means: ReactNode;
  readonly field: { readonly name: string; readonly label: string; readonly missing: string };
  readonly written: string;
  readonly onWrite: (written: string) => void;
  readonly deed: Deed;
  readonly onDay: (day: Day, handlers: Handlers) => void;
  readonly onClose: () => void;
};

/** A deed that needs one day and nothing else. */
export function DayDialog({ verb, means, field, written, onWrite, deed, onDay, onClose }: Props) {
  const words = useWords();
  const [problems, setProblems] = useState<Problems>({});
  const submit = () => {
    const found = problemsAmong<string>({ [field.name]: findDayProblem(written) });
    setProblems(found);
    if (hasProblems(found)) return;
    onDay(readDay(written) ?? '', {
      onSuccess: (outcome) => {
        setProblems(problemOf(outcome));
        if (outcome.__typename === 'Placement') onClose();
      },
    });
  };
  return (
    <Dialog heading={verb} isOpen>
      <p>{means}</p>
      <DeedForm
        label={verb}
        submit={verb}
        deed={deed}
        problems={problems}
        fields={[field.name]}
        onSubmit={submit}
        onCancel={onClose}
      >
        <DayField
          name={field.name}
          label={field.label}
          hint={words.check.dateHint}
          error={sayProblem(words, problems[field.name], field.missing)}
          value={written}
          onChange={onWrite}
        />
      </DeedForm>
    </Dialog>
  );
}
