import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CaseListDocument,
  type CaseListQuery,
  CasePageDocument,
  type CasePageQuery,
} from '#schema/generated/coordinator-operations.ts';
import { openCases } from '../../coordinator/use-cases.ts';
import type { Ask } from '../../service/ask.ts';
import { useAsk } from '../../service/ask-context.tsx';

export type ListedCase = CaseListQuery['cases']['edges'][number]['node'];
export type WholeCase = NonNullable<CasePageQuery['case']>;

export function useCaseList() {
  const ask = useAsk();
  return useQuery({ queryKey: ['work', 'cases'], queryFn: () => fetchAll(ask) });
}

async function fetchAll(ask: Ask): Promise<readonly ListedCase[]> {
  const found: ListedCase[] = [];
  let after: string | null = null;
  do {
    const { cases }: CaseListQuery = await ask(CaseListDocument, { after });
    found.push(...cases.edges.map(({ node }) => node));
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** Null: no such case among one's own. */
export function useCase(id: string) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'case', id],
    queryFn: async () => (await ask(CasePageDocument, { id })).case,
    refetchOnWindowFocus: false,
  });
}

/** Forms in other rooms choose among the open cases and see whose consent there is. */
export function useForgetOpenCases(): () => void {
  const known = useQueryClient();
  return () => void known.invalidateQueries({ queryKey: openCases });
}
