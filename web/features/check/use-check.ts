import { CheckPlacementDocument, type CheckPlacementMutation } from '#schema/generated/coordinator-operations.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import type { Content, Draft } from './draft.ts';

export type Outcome = CheckPlacementMutation['checkPlacement'];
/** A question that was sent, with the form as it stood, so that it can be shown again. */
export type Asked = { readonly content: Content; readonly draft: Draft };

export const useCheck = () =>
  useDeed<Asked, Outcome>(
    async (ask, { operationId, content }) =>
      (await ask(CheckPlacementDocument, { input: { operationId, ...content } })).checkPlacement,
  );
