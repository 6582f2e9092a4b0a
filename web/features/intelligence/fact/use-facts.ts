import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FactDocument, GroupingDocument, KnownPersonDocument } from '#schema/generated/police-recorder-operations.ts';
import { useAsk } from '../../../service/ask-context.tsx';

/** All that is fetched of the police's facts, by which it is fetched anew after any change of one. */
const police = 'police';
export const policeKey = (...of: readonly unknown[]): readonly unknown[] => [police, ...of];

/** After a change: whatever is on screen is fetched anew. */
export function useRefresh(): () => Promise<void> {
  const known = useQueryClient();
  return () => known.invalidateQueries({ queryKey: [police] });
}

export function useFact(id: string) {
  const ask = useAsk();
  return useQuery({ queryKey: policeKey('fact', id), queryFn: async () => (await ask(FactDocument, { id })).fact });
}

export function useGrouping(id: string | null) {
  const ask = useAsk();
  return useQuery({
    queryKey: policeKey('grouping', id),
    queryFn: async () => (id === null ? null : (await ask(GroupingDocument, { id })).grouping),
    enabled: id !== null,
  });
}

/** By one's own reference only; each look-up is logged, so it is asked for once it is written to its end. */
export function usePerson(reference: string) {
  const ask = useAsk();
  return useQuery({
    queryKey: policeKey('person', reference),
    queryFn: async () => (await ask(KnownPersonDocument, { reference })).person,
    enabled: reference !== '',
    refetchOnWindowFocus: false,
    staleTime: 30_000,
    meta: { isStill: true },
  });
}
