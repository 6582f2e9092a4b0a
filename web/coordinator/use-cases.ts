import { useQuery } from '@tanstack/react-query';
import { CasesDocument, type CasesQuery } from '#schema/generated/coordinator-operations.ts';
import type { Ask } from '../service/ask.ts';
import { useAsk } from '../service/ask-context.tsx';

/** An open case as it is chosen from: its number, and who moves together. */
export type OpenCase = CasesQuery['cases']['edges'][number]['node'];

/** Fetched anew only where cases or consents change: a form that stands on them must not go because a list could not be fetched. */
export const openCases = ['open-cases'];

/** All open cases of whoever is signed in. */
export function useCases() {
  const ask = useAsk();
  return useQuery({
    queryKey: openCases,
    queryFn: () => fetchCases(ask),
    refetchOnWindowFocus: false,
    meta: { isStill: true },
  });
}

async function fetchCases(ask: Ask): Promise<readonly OpenCase[]> {
  const found: OpenCase[] = [];
  let after: string | null = null;
  do {
    const { cases }: CasesQuery = await ask(CasesDocument, { after });
    found.push(...cases.edges.map(({ node }) => node));
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
