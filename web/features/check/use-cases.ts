import { useQuery } from '@tanstack/react-query';
import { CasesDocument } from '#schema/generated/coordinator-operations.ts';
import type { Ask } from '../../service/ask.ts';
import { useAsk } from '../../service/ask-context.tsx';
import type { ExitCase } from './draft.ts';

/** All open cases of whoever is signed in. */
export function useCases() {
  const ask = useAsk();
  // Still: the form and its answer stand on it, and must not give way to a failure in the background.
  return useQuery({
    queryKey: ['cases'],
    queryFn: () => fetchCases(ask),
    refetchOnWindowFocus: false,
    meta: { isStill: true },
  });
}

async function fetchCases(ask: Ask): Promise<readonly ExitCase[]> {
  const found: ExitCase[] = [];
  let after: string | null = null;
  do {
    const { cases }: Awaited<ReturnType<typeof fetchPage>> = await fetchPage(ask, after);
    found.push(...cases.edges.map(({ node }) => node));
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const fetchPage = (ask: Ask, after: string | null) => ask(CasesDocument, { after });
