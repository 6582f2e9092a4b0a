import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/language.tsx';
import type { Command } from './palette.tsx';

const Palette = lazy(() => import('./palette.tsx').then((loaded) => ({ default: loaded.Palette })));

/** Ctrl K or ⌘ K, from wherever one is; the button says so. */
export function PaletteKey({ commands }: { readonly commands: readonly Command[] }) {
  const { app } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => listenForKey(() => setOpen(true)), []);
  return (
    <>
      <span className="palette-key">
        <Button look="bare" onPress={() => setOpen(true)}>
          {app.palette} <kbd>{app.paletteKeys}</kbd>
        </Button>
      </span>
      {isOpen && (
        <Suspense>
          <Palette commands={commands} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function listenForKey(onKey: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    onKey();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
