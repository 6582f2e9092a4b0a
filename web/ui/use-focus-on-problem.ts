import { useEffect, useRef } from 'react';

/** Whoever sent a form is taken to the first field, as it stands, that something is wrong with: marked by its name in `data-field`. */
export function useFocusOnProblem(problems: Readonly<Record<string, unknown>>) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<Readonly<Record<string, unknown>> | null>(null);
  useEffect(() => {
    const isNew = before.current !== problems && count(problems) >= count(before.current ?? {});
    before.current = problems;
    if (!isNew || form.current === null) return;
    const first = [...form.current.querySelectorAll<HTMLElement>('[data-field]')].find(
      ({ dataset }) => problems[dataset['field'] ?? ''] !== undefined,
    );
    first?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [problems]);
  return form;
}

const count = (problems: Readonly<Record<string, unknown>>): number => Object.keys(problems).length;
