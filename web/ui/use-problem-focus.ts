import { type RefObject, useEffect, useRef } from 'react';

/** Whoever sent a form is taken to the first thing to mend. `fields` are in the order of the form, by the names of their fields. */
export function useProblemFocus<Field extends string>(
  fields: readonly Field[],
  problems: Readonly<Partial<Record<Field, unknown>>>,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(0);
  useEffect(() => {
    const marked = fields.filter((field) => problems[field] !== undefined);
    const [first] = marked;
    const isNew = marked.length >= before.current;
    before.current = marked.length;
    if (first === undefined || !isNew) return;
    form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea, button)`)?.focus();
  }, [fields, problems]);
  return form;
}
