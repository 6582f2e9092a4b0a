import { useEffect, useRef } from 'react';
import { useWords } from '../words/language.tsx';

/** In the browser's top layer, so that it lies over dialogs too and all else is out of reach, of readers as well. */
export function Cover({ onShow }: { readonly onShow: () => void }) {
  const { app } = useWords();
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const title = document.title;
    document.title = app.hiddenTitle;
    cover.current?.showModal();
    return () => {
      document.title = title;
    };
  }, [app.hiddenTitle]);
  return (
    <dialog ref={cover} className="cover" aria-label={app.hiddenTitle} onCancel={(event) => event.preventDefault()}>
      <button type="button" className="cover-button" onClick={onShow}>
        {app.show}
      </button>
    </dialog>
  );
}
