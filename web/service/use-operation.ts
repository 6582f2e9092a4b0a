import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/** Members of a result after which the same content may still have been carried out: it is sent again under the same name. */
const unsettled: readonly string[] = ['CouldNotBeChecked'];

/**
 * Sends a mutation, and after a lost reply or `CouldNotBeChecked` the same content again with the same operationId: the first try may have
 * been carried out. Once there is an outcome, the same content is a new operation.
 */
export function useOperation<Content extends object, Outcome extends { readonly __typename: string }>(
  send: (input: Content & { readonly operationId: string }) => Promise<Outcome>,
) {
  const operations = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: async (content: Content): Promise<Outcome> => {
      const key = JSON.stringify(content);
      const operationId = operations.current.get(key) ?? crypto.randomUUID();
      operations.current.set(key, operationId);
      const outcome = await send({ ...content, operationId });
      if (!unsettled.includes(outcome.__typename)) operations.current.delete(key);
      return outcome;
    },
  });
}
