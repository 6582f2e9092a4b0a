import type { Day } from '../../conflicts/facts.ts';

/** Which ones are read: where all are, `ids` is not looked at. Presences that were over on `since` are left out. */
export type AllOrSome = { readonly ids: readonly string[]; readonly since: Day };
