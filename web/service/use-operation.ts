import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { askAnew } from './ask-anew.ts';
import { useUnsettled } from './kept.tsx';

/** Members of a result after which the same content may still have been carried out: it is sent again under the same name. */
const unsettled: readonly string[] = ['CouldNotBeChecked'];

/**
 * Sends a mutation, and after a lost reply or `CouldNotBeChecked` the same content again with the same operationId: the first try may have
 * been carried out. Once somebody has been told of an outcome, the same content is a new operation; other content always is. Where the form
 * goes before that, what it stood on is asked for anew.
 * @param keptAs the name of the kept draft that is sent, with which the operationId is kept: whoever comes back to the form sends it again
 */
export function useOperation<Content extends object, Outcome extends { readonly __typename: string }>(
  send: (input: Content & { readonly operationId: string }) => Promise<Outcome>,
  keptAs?: string,
) {
  const known = useQueryClient();
  const operations = useUnsettled(keptAs);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (operations.size > 0) askAnew(known);
    };
  }, [known, operations]);
  return useMutation({
    mutationFn: async (content: Content): Promise<Outcome> => {
      const key = JSON.stringify(content);
      const operationId = operations.get(key) ?? crypto.randomUUID();
      operations.set(key, operationId);
      const outcome = await send({ ...content, operationId });
      // Whoever left before it came was not told, and has the draft still.
      if (!unsettled.includes(outcome.__typename) && !isGone.current) operations.delete(key);
      return outcome;
    },
    // What was under way when the form went may have been done since it was asked anew.
    onSettled: () => {
      if (isGone.current) askAnew(known);
    },
  });
}
