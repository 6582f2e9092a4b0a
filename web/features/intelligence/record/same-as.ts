import type { Fact } from '../fact/say-fact.ts';
import type { Draft } from './draft.ts';
import { forms } from './forms.ts';

const open: readonly Fact['state'][] = ['LIVE', 'PENDING', 'CLOSING'];

/** Whether a fact that still counts says what the draft is about to say: the same kind between the same groupings, or in the same place. */
export function sameAs(draft: Draft, fact: Pick<Fact, 'kind' | 'state' | 'groupings' | 'place'>): boolean {
  if (fact.kind !== draft.kind || !open.includes(fact.state)) return false;
  const chosen = forms[draft.kind].ends.map(({ name }) => draft.chosen[name]?.id);
  const ends = [...fact.groupings.map(({ id }) => id), ...(fact.place === null ? [] : [fact.place.id])];
  return chosen.length === ends.length && chosen.every((id) => id !== undefined && ends.includes(id));
}
