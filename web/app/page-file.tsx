import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A page in a file of its own, fetched when somebody goes there or before. */
export type PageFile = {
  /** The page, where its file has come. */
  readonly page: () => ComponentType | undefined;
  readonly fetch: () => Promise<ComponentType>;
};

export function pageFile(load: () => Promise<ComponentType>): PageFile {
  let page: ComponentType | undefined;
  let fetching: Promise<ComponentType> | undefined;
  const fetch = async () => {
    fetching ??= load();
    try {
      page = await fetching;
      return page;
    } catch (error) {
      // Tried again when somebody goes there next.
      fetching = undefined;
      throw error;
    }
  };
  return { page: () => page, fetch };
}

type Props = { readonly file: PageFile; readonly waiting: ReactNode };

/**
 * A page that has come is drawn at once, and any other as soon as it has. React's own `lazy` draws the waiting first in either case, and then
 * holds the page back for 300 ms so that nothing flickers.
 */
export function PageOf({ file, waiting }: Props) {
  const [Content, setContent] = useState(file.page);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (Content !== undefined) return;
    file.fetch().then(
      (page) => setContent(() => page),
      (error) => setFailure({ error }),
    );
  }, [Content, file]);
  if (failure !== null) throw failure.error;
  return Content === undefined ? waiting : <Content />;
}
