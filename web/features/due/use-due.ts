import { useQuery } from '@tanstack/react-query';
import { DueDocument, type DueQuery } from '#schema/generated/coordinator-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';

export type Due = DueQuery['due'];
export type DueAlert = Due['alerts'][number];

/** All that waits for whoever is signed in; looked at anew when they come back to the page. */
export function useDue() {
  const ask = useAsk();
  return useQuery({ queryKey: ['work', 'due'], queryFn: async () => (await ask(DueDocument, {})).due });
}
