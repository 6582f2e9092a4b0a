import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  DecideOverrideDocument,
  type DecideOverrideMutation,
  ProposalsDocument,
  type ProposalsQuery,
} from '#schema/generated/decision-maker-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { useOperation } from '../../service/use-operation.ts';
import type { Content } from './draft.ts';

export type Proposal = ProposalsQuery['proposals'][number];
export type Decided = ProposalsQuery['decisions'][number];
export type Outcome = DecideOverrideMutation['decideOverride'];

const key = ['proposals'];

/** What awaits a decision and what was decided: asked again when one comes back to the page. */
export function useDecisions() {
  const ask = useAsk();
  return useQuery({ queryKey: key, queryFn: () => ask(ProposalsDocument, {}), refetchOnWindowFocus: true });
}

export function useDecide(keptAs: string) {
  const ask = useAsk();
  const known = useQueryClient();
  const deciding = useOperation<Content, Outcome>(
    async (input) => (await ask(DecideOverrideDocument, { input })).decideOverride,
    keptAs,
  );
  const reload = () => known.invalidateQueries({ queryKey: key });
  return { deciding, reload };
}
