import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PlacesDocument, type PlacesQueryVariables } from '#schema/generated/coordinator-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { type Day, readDay } from '../../ui/day.ts';
import { stillBegins } from '../../ui/still-begins.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { type FoundPlace, readSearch } from './place.ts';
import type { StayDraft } from './stay-draft.ts';

/** As the service cuts the list off; fewer means that these are all. */
const mostPlaces = 20;

/** The places that what is written may mean. `isComplete`: they are all of them, for exactly this text. */
export function usePlaces(draft: StayDraft) {
  const { search, municipality } = readSearch(draft.placeText);
  const settled = useSettled(search, 150);
  const found = usePlacesQuery({ search: settled, ...readPeriod(draft) });
  const isFresh = found.isSuccess && !found.isPlaceholderData && settled === search;
  const matches = (found.data ?? []).filter(
    (place) =>
      place.municipality.toLowerCase().startsWith(municipality) && (isFresh || stillBegins([place.name], search)),
  );
  const isComplete = isFresh && found.data.length < mostPlaces;
  return { matches: search === '' ? [] : matches, isComplete, isFresh, hasFailed: found.isError };
}

/** What stands in the way at the chosen place in the period as it is written now. */
export function useCauses(draft: StayDraft): FoundPlace['causes'] {
  const found = usePlacesQuery({ search: draft.place?.name ?? '', ...readPeriod(draft) });
  const fresh = found.data?.find(({ id }) => id === draft.place?.id);
  return (fresh ?? draft.place)?.causes ?? [];
}

function usePlacesQuery(variables: PlacesQueryVariables) {
  const ask = useAsk();
  return useQuery({
    queryKey: ['places', variables],
    queryFn: async () => (await ask(PlacesDocument, variables)).places,
    enabled: variables.search !== '',
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 30_000,
  });
}

/** Without a whole period the service answers for all time from today; half a period is not sent. */
function readPeriod(draft: StayDraft): { from?: Day; to?: Day | null } {
  const from = readDay(draft.from);
  const to = draft.isOpenEnded ? null : readDay(draft.to);
  const isWhole = from !== null && (draft.isOpenEnded || (to !== null && from < to));
  return isWhole ? { from, to } : {};
}
