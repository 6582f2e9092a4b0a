import { useEffect } from 'react';

/** The title of the page while it is shown. Never anything personal: titles end up in histories and on projectors. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
