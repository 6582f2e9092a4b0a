import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Problems } from './basis-draft.ts';
import { useFocusOnProblem } from './focus-on-problem.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { Fact } from './say-fact.ts';
import type { Outcome } from './use-changes.ts';

export type ChangeProps = { readonly fact: Fact; readonly onDone: () => void; readonly onCancel: () => void };

type Props = {
  readonly heading: string;
  readonly means: string;
  readonly save: string;
  readonly problems: Problems;
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly data: Outcome | undefined };
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** The frame of whatever changes a fact: what it does, its fields, what became of it. */
export function ChangeForm({ heading, means, save, problems, sending, onSubmit, onCancel, children }: Props) {
  const { facts } = useWords();
  const form = useFocusOnProblem(problems);
  const hasFailed = sending.isError || (sending.data !== undefined && sending.data.__typename !== 'Fact');
  return (
    <form
      ref={form}
      className="change-form"
      aria-label={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <h3>{heading}</h3>
      <p>{means}</p>
      {children}
      <div className="fact-acts">
        <Button type="submit" isPending={sending.isPending}>
          {sending.isPending ? facts.sending : save}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {facts.cancel}
        </Button>
      </div>
      <div role="status">
        {hasFailed && !sending.isPending && (
          <OutcomeNotice
            outcome={sending.isError ? null : (sending.data ?? null)}
            onAgain={() => form.current?.requestSubmit()}
            onOpen={onCancel}
          />
        )}
      </div>
    </form>
  );
}
