import {
  AmendFactDocument,
  type AmendFactInput,
  CloseFactDocument,
  type CloseFactInput,
  type RecordedFactFragment,
  ReopenFactDocument,
  type ReopenFactInput,
  UndoDocument,
  type UndoMutation,
} from '#schema/generated/police-recorder-operations.ts';
import { useAsk } from '../../../service/ask-context.tsx';
import { useOperation } from '../../../service/use-operation.ts';

type Sent<Input> = Omit<Input, 'operationId'>;
export type Outcome = RecordedFactFragment;

export function useAmend() {
  const ask = useAsk();
  return useOperation<Sent<AmendFactInput>, Outcome>(async (input) => (await ask(AmendFactDocument, { input })).done);
}

export function useClose() {
  const ask = useAsk();
  return useOperation<Sent<CloseFactInput>, Outcome>(async (input) => (await ask(CloseFactDocument, { input })).done);
}

export function useReopen() {
  const ask = useAsk();
  return useOperation<Sent<ReopenFactInput>, Outcome>(async (input) => (await ask(ReopenFactDocument, { input })).done);
}

export function useUndo() {
  const ask = useAsk();
  return useOperation<{ readonly factId: string }, UndoMutation['done']>(
    async (input) => (await ask(UndoDocument, { input })).done,
  );
}
