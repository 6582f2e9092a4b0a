import { useInfiniteQuery } from '@tanstack/react-query';
import {
  ReviewFactDocument,
  type ReviewFactInput,
  type ReviewFactMutation,
  ReviewQueueDocument,
} from '#schema/generated/police-recorder-operations.ts';
import { useAsk } from '../../../service/ask-context.tsx';
import { useOperation } from '../../../service/use-operation.ts';
import { policeKey } from '../fact/use-facts.ts';

/** What awaits a second officer, the oldest first, a page at a time. */
export function useQueue() {
  const ask = useAsk();
  return useInfiniteQuery({
    queryKey: policeKey('queue'),
    queryFn: async ({ pageParam }) => (await ask(ReviewQueueDocument, { after: pageParam })).reviewQueue,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
}

export function useReview() {
  const ask = useAsk();
  return useOperation<Omit<ReviewFactInput, 'operationId'>, ReviewFactMutation['done']>(
    async (input) => (await ask(ReviewFactDocument, { input })).done,
  );
}
