import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { askAnew } from './ask-anew.ts';

/** Members of a result after which the same content may still have been carried out: it is sent again under the same name. */
const unsettled: readonly string[] = ['CouldNotBeChecked'];

/**
 * Sends a mutation, and after a lost reply or `CouldNotBeChecked` the same content again with the same operationId: the first try may have
 * been carried out. Once there is an outcome, the same content is a new operation. Where the form goes before that, nobody sends again, so
 * that what it stood on is asked for anew.
 */
export function useOperation<Content extends object, Outcome extends { readonly __typename: string }>(
  send: (input: Content & { readonly operationId: string }) => Promise<Outcome>,
) {
  const known = useQueryClient();
  const operations = useRef(new Map<string, string>());
  const isGone = useRef(false);
  useEffect(() => {
    const unknown = operations.current;
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (unknown.size > 0) askAnew(known);
    };
  }, [known]);
  return useMutation({
    mutationFn: async (content: Content): Promise<Outcome> => {
      const key = JSON.stringify(content);
      const operationId = operations.current.get(key) ?? crypto.randomUUID();
      operations.current.set(key, operationId);
      const outcome = await send({ ...content, operationId });
      if (!unsettled.includes(outcome.__typename)) operations.current.delete(key);
      return outcome;
    },
    // What was under way when the form went may have been done since it was asked anew.
    onSettled: () => {
      if (isGone.current) askAnew(known);
    },
  });
}
