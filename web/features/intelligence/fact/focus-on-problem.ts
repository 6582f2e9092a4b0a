import { useEffect, useRef } from 'react';
import type { Problems } from './basis-draft.ts';

/** The form's element: whoever sent it is taken to the first field that is to be mended, whether the form or the service found it. */
export function useFocusOnProblem(problems: Problems) {
  const form = useRef<HTMLFormElement>(null);
  const count = useRef(0);
  useEffect(() => {
    const marked = Object.keys(problems).length;
    const isMending = marked < count.current;
    count.current = marked;
    if (marked === 0 || isMending) return;
    form.current?.querySelector<HTMLElement>('[data-field][data-invalid] :is(input, textarea, button)')?.focus();
  }, [problems]);
  return form;
}
