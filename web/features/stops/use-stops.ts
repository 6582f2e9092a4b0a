import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  LiftNationalStopDocument,
  type LiftPlacementStopInput,
  NationalStopsDocument,
  type NationalStopsQuery,
  RecordNationalStopDocument,
  type RecordPlacementStopInput,
  type StopOutcomeFragment,
  SuppliersNamedDocument,
} from '#schema/generated/police-liaison-operations.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { useSettled } from '../../ui/use-settled.ts';

export type NationalStop = NationalStopsQuery['nationalStops'][number];
export type Supplier = NationalStop['supplier'];

export function useStops() {
  const ask = useAsk();
  return useQuery({
    queryKey: ['work', 'national stops'],
    queryFn: async () => (await ask(NationalStopsDocument, {})).nationalStops,
    refetchOnMount: 'always',
  });
}

/** What somebody writes is searched for when they pause, for so long. */
const pauseMs = 120;

export function useSuppliers(typed: string) {
  const ask = useAsk();
  const search = useSettled(typed.trim(), pauseMs);
  const found = useQuery({
    queryKey: ['suppliers', search],
    queryFn: async () => (await ask(SuppliersNamedDocument, { search })).suppliers,
    enabled: search !== '',
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    meta: { isStill: true },
  });
  const isFresh = found.isSuccess && !found.isPlaceholderData && search === typed.trim();
  return { suppliers: search === '' ? [] : (found.data ?? []), isFresh, hasFailed: found.isError };
}

export const useStopping = (keptAs: string) =>
  useDeed<Omit<RecordPlacementStopInput, 'operationId'>, StopOutcomeFragment>(
    async (ask, input) => (await ask(RecordNationalStopDocument, { input })).recordPlacementStop,
    keptAs,
  );

export const useLifting = () =>
  useDeed<Omit<LiftPlacementStopInput, 'operationId'>, StopOutcomeFragment>(
    async (ask, input) => (await ask(LiftNationalStopDocument, { input })).liftPlacementStop,
  );
