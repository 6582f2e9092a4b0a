import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  AreasDocument,
  type AreasQuery,
  GroupingsDocument,
  type GroupingsQuery,
  type PlaceKind,
} from '#schema/generated/police-recorder-operations.ts';
import { useAsk } from '../../../service/ask-context.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { policeKey } from '../fact/use-facts.ts';

export type FoundGrouping = GroupingsQuery['groupings'][number];
export type FoundArea = { readonly id: string; readonly kind: PlaceKind; readonly label: string };

/** What somebody writes is searched for when they pause, for so long. */
const pauseMs = 120;

export function useGroupings(typed: string, isOpen = true) {
  const ask = useAsk();
  const search = useSettled(typed.trim(), pauseMs);
  const found = useQuery({
    queryKey: policeKey('groupings', search),
    queryFn: async () => (await ask(GroupingsDocument, { search })).groupings,
    enabled: isOpen && (search !== '' || typed.trim() === ''),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 10_000,
  });
  return { found, isFresh: found.isSuccess && !found.isPlaceholderData && search === typed.trim() };
}

/** Places of the kinds that can be chosen, each town followed by its districts where those can be. */
export function useAreas(typed: string, kinds: readonly PlaceKind[]) {
  const ask = useAsk();
  const search = useSettled(typed.split('(')[0]?.trim() ?? '', pauseMs);
  const found = useQuery({
    queryKey: policeKey('areas', search),
    queryFn: async () => (await ask(AreasDocument, { search })).places,
    enabled: search !== '',
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    meta: { isStill: true },
  });
  const matches =
    search === '' ? [] : (found.data ?? []).flatMap(withDistricts).filter(({ kind }) => kinds.includes(kind));
  return { matches, isFresh: found.isSuccess && !found.isPlaceholderData, hasFailed: found.isError };
}

const withDistricts = ({ districts, ...place }: AreasQuery['places'][number]): readonly FoundArea[] => [
  place,
  ...districts.map(({ id, name }) => ({ id, kind: 'DISTRICT' as const, label: `${name} (${place.label})` })),
];
