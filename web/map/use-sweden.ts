import { useQuery } from '@tanstack/react-query';
import { fetchSweden } from './sweden.ts';

/** The drawing of Sweden, fetched once: it never changes while somebody looks. */
export const useSweden = () =>
  useQuery({
    queryKey: ['sweden'],
    queryFn: fetchSweden,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { isStill: true },
  });
