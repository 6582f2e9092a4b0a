import { createContext, type Dispatch, type SetStateAction, useCallback, useContext, useRef, useState } from 'react';

/** In memory only, gone with whoever is signed in: never in the browser's storage. */
const KeptContext = createContext<Map<string, unknown> | null>(null);

export function KeptProvider({ children }: { readonly children: React.ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** As useState, but what was written is still there when one comes back to the room. The name is the caller's own. */
export function useKept<Value>(name: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const kept = useContext(KeptContext);
  if (kept === null) throw new Error('useKept is used outside KeptProvider');
  const first = useRef(kept.has(name) ? (kept.get(name) as Value) : initial);
  const [value, setValue] = useState<Value>(first.current);
  // At once, and not by an effect: whoever empties a form and goes to another room leaves before there is one.
  const setKept = useCallback(
    (action: SetStateAction<Value>) => {
      const before = kept.has(name) ? (kept.get(name) as Value) : first.current;
      const next = action instanceof Function ? action(before) : action;
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, setKept];
}

/** What has been sent and nobody knows the outcome of: its operationId, by its content. */
export type Unsettled = Map<string, string>;

/** With a name it is kept with the draft of that name, else it is gone with the form. */
export function useUnsettled(name: string | undefined): Unsettled {
  const kept = useContext(KeptContext);
  const own = useRef<Unsettled>(new Map());
  if (kept === null) throw new Error('useUnsettled is used outside KeptProvider');
  if (name === undefined) return own.current;
  const key = `sent: ${name}`;
  if (!kept.has(key)) kept.set(key, new Map());
  return kept.get(key) as Unsettled;
}
