import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useFocusOnProblem } from '../ui/use-focus-on-problem.ts';
import { useWords } from '../words/language.tsx';
import type { Problems } from './problems.ts';
import { Refused } from './refused.tsx';
import type { Deed } from './use-deed.ts';

type Props = {
  readonly label: string;
  readonly submit: string;
  readonly deed: Deed;
  readonly problems: Problems;
  /** Paths of the contract that a field of the form shows the objection to. */
  readonly fields: readonly string[];
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly children?: ReactNode;
};

/** A form for one deed: its fields, why it was refused, and its one button. What was written stays until it is done. */
export function DeedForm({ label, submit, deed, problems, fields, onSubmit, onCancel, children }: Props) {
  const { form: words } = useWords();
  const form = useFocusOnProblem(problems);
  return (
    <form
      ref={form}
      className="deed-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.isPending) onSubmit();
      }}
    >
      {children}
      <Refused deed={deed} fields={fields} />
      <div className="deed-actions">
        <Button type="submit" isPending={deed.isPending}>
          {deed.isPending ? words.sending : submit}
        </Button>
        {onCancel !== undefined && (
          <Button look="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
