import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/language.tsx';
import { Cover } from './cover.tsx';

const quickMs = 700;
const HideContext = createContext<() => void>(() => undefined);

/** Esc Esc covers everything at once with a blank page; nothing is lost under it. */
export function QuickHide({ children }: { readonly children: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  useEffect(() => listenForTwoEscapes(() => setHidden(true)), []);
  return (
    <HideContext value={() => setHidden(true)}>
      {children}
      {isHidden && <Cover onShow={() => setHidden(false)} />}
    </HideContext>
  );
}

/** Two presses, before any part of the page can take the key for itself. A held key is one press. */
function listenForTwoEscapes(onTwo: () => void): () => void {
  let lastAt = Number.NEGATIVE_INFINITY;
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    if (key === 'Escape' && timeStamp - lastAt < quickMs) onTwo();
    lastAt = key === 'Escape' ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

export const useHide = (): (() => void) => useContext(HideContext);

export function HideButton() {
  const { app } = useWords();
  const hide = useHide();
  return (
    <Button look="bare" onPress={hide}>
      {app.hide} <kbd>{app.hideKeys}</kbd>
    </Button>
  );
}
