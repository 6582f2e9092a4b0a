import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '../../service/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';

type Props<Data> = {
  readonly query: UseQueryResult<Data | null>;
  readonly children: (data: Data) => ReactNode;
};

/** What was chosen in the inbox, that it is on its way, that it could not be fetched, or that it is not, or no longer, for this reader. */
export function LoadedSubject<Data>({ query, children }: Props<Data>) {
  const { liaison } = useWords();
  return (
    <>
      {!query.isSuccess && <h1 className="unseen">{liaison.subjectTitle}</h1>}
      <Loaded query={query} waiting={liaison.subjectLoading} failed={liaison.subjectFailed}>
        {(found) =>
          found === null ? (
            <Notice heading={liaison.gone} level={1}>
              <p>{liaison.goneMeans}</p>
            </Notice>
          ) : (
            children(found)
          )
        }
      </Loaded>
    </>
  );
}
