import { CheckPlacementDocument, type CheckPlacementMutation } from '#schema/generated/coordinator-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { useOperation } from '../../service/use-operation.ts';
import type { Content, Draft } from './draft.ts';

export type Outcome = CheckPlacementMutation['checkPlacement'];
export type Receipt = Extract<Outcome, { __typename: 'PlacementCheck' }>;
/** A question that was sent, with the form as it stood, so that it can be shown again. */
export type Asked = { readonly content: Content; readonly draft: Draft };

export function useCheck() {
  const ask = useAsk();
  return useOperation<Asked, Outcome>(
    async ({ operationId, content }) =>
      (await ask(CheckPlacementDocument, { input: { operationId, ...content } })).checkPlacement,
  );
}
