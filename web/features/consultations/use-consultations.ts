import { useQuery } from '@tanstack/react-query';
import {
  type AskedFragment,
  ConsultationListDocument,
  type ConsultationListQuery,
  ConsultationPageDocument,
  type ConsultationPageQuery,
} from '#schema/generated/coordinator-operations.ts';
import type { Ask } from '../../service/ask.ts';
import { useAsk } from '../../service/ask-context.tsx';

export type WholeConsultation = NonNullable<ConsultationPageQuery['consultation']>;

export function useConsultations() {
  const ask = useAsk();
  return useQuery({ queryKey: ['work', 'consultations'], queryFn: () => fetchAll(ask) });
}

/** Of all cases, the latest asked first. */
async function fetchAll(ask: Ask): Promise<readonly AskedFragment[]> {
  const found: AskedFragment[] = [];
  let after: string | null = null;
  do {
    const { cases }: ConsultationListQuery = await ask(ConsultationListDocument, { after });
    found.push(...cases.edges.flatMap(({ node }) => node.consultations));
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
  } while (after !== null);
  return found.toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
}

export function useConsultation(id: string) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'consultation', id],
    queryFn: async () => (await ask(ConsultationPageDocument, { id })).consultation,
    refetchOnWindowFocus: false,
  });
}
