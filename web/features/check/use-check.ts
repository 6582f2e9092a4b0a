import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { CheckPlacementDocument, type CheckPlacementMutation } from '#schema/generated/coordinator-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import type { Content, Draft } from './draft.ts';

export type Outcome = CheckPlacementMutation['checkPlacement'];
export type Receipt = Extract<Outcome, { __typename: 'PlacementCheck' }>;
/** A question that was sent, with the form as it stood, so that it can be shown again. */
export type Asked = { readonly content: Content; readonly draft: Draft };

/**
 * Asks, and asks again after a failure with the same operationId: the first try may have been judged although its reply was lost.
 * Once there is an outcome the same question is a new one, judged on what is known then.
 */
export function useCheck() {
  const ask = useAsk();
  const operations = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: async ({ content }: Asked): Promise<Outcome> => {
      const key = JSON.stringify(content);
      const operationId = operations.current.get(key) ?? crypto.randomUUID();
      operations.current.set(key, operationId);
      const { checkPlacement } = await ask(CheckPlacementDocument, { input: { operationId, ...content } });
      if (checkPlacement.__typename !== 'CouldNotBeChecked') operations.current.delete(key);
      return checkPlacement;
    },
  });
}
