import { createContext, type Dispatch, type SetStateAction, useContext, useEffect, useRef, useState } from 'react';

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
  useEffect(() => {
    kept.set(name, value);
  }, [kept, name, value]);
  return [value, setValue];
}
