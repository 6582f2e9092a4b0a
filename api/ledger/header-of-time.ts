import type { Header } from './entry.ts';

/** In the ledger time acts for nobody. */
export const headerOfTime = (action: string): Omit<Header, 'outcome'> => ({
  action,
  user: 'isar',
  assignment: 'isar',
  role: 'ADMINISTRATOR',
  organisation: 'isar',
});
