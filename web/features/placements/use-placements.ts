import { useQuery } from '@tanstack/react-query';
import {
  DecisionRecordDocument,
  type DecisionRecordQuery,
  PlacementListDocument,
  PlacementPageDocument,
  type PlacementPageQuery,
} from '#schema/generated/coordinator-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';

export type WholePlacement = NonNullable<PlacementPageQuery['placement']>;
export type Decided = NonNullable<DecisionRecordQuery['decisionRecord']>;

export function usePlacements(standing: boolean) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'placements', standing],
    queryFn: async () => (await ask(PlacementListDocument, { standing })).placements,
  });
}

export function usePlacement(id: string) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'placement', id],
    queryFn: async () => (await ask(PlacementPageDocument, { id })).placement,
    refetchOnWindowFocus: false,
  });
}

export function useDecisionRecord(placementId: string) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'record', placementId],
    queryFn: async () => (await ask(DecisionRecordDocument, { placementId })).decisionRecord,
    refetchOnWindowFocus: false,
  });
}
