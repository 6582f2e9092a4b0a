import { useQueryClient } from '@tanstack/react-query';
import type { Ask } from '../service/ask.ts';
import { useAsk } from '../service/ask-context.tsx';
import { useOperation } from '../service/use-operation.ts';

type Named = { readonly __typename: string };

/**
 * Does one thing to cases, consultations or placements; whatever of them is shown is fetched anew once there is an outcome: before that, the form must
 * stand as it is, with its operationId. `keptAs` is the name of its kept draft.
 */
export function useDeed<Content extends object, Outcome extends Named>(
  send: (ask: Ask, input: Content & { readonly operationId: string }) => Promise<Outcome>,
  keptAs?: string,
) {
  const ask = useAsk();
  const known = useQueryClient();
  return useOperation<Content, Outcome>(async (input) => {
    const outcome = await send(ask, input);
    if (outcome.__typename !== 'CouldNotBeChecked') void known.invalidateQueries({ queryKey: ['work'] });
    return outcome;
  }, keptAs);
}

/** A deed as its form needs to know it. */
export type Deed = {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly data: (Named & Partial<Record<string, unknown>>) | undefined;
};
