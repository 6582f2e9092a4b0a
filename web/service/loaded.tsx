import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { After } from '../ui/after.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useWords } from '../words/language.tsx';

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  /** Said while waiting, such as "Hämtar dina ärenden…", and as the heading where it failed. */
  readonly waiting: string;
  readonly failed: string;
  readonly children: (data: Data) => ReactNode;
};

/**
 * What was fetched, or that it is on its way, or that it could not be: never a blank, and never old data that look like new.
 * What was fetched before stays under the word that it is old, because forms that somebody writes in stand on it.
 */
export function Loaded<Data>({ query, waiting, failed, children }: Props<Data>) {
  const { app } = useWords();
  if (query.isPending)
    return (
      <After ms={300}>
        <p role="status" className="soft">
          {waiting}
        </p>
        <Skeleton />
      </After>
    );
  const { data } = query;
  return (
    <>
      {query.isError && (
        <Notice heading={failed}>
          <p>{data === undefined ? app.serviceSilent : app.shownAsBefore}</p>
          <Button onPress={() => query.refetch()}>{app.tryAgain}</Button>
        </Notice>
      )}
      {data !== undefined && children(data)}
    </>
  );
}
