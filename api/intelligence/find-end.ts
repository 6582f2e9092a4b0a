import type { Changing } from '../graph/change.ts';
import { findAreas } from '../graph/queries/find-areas.ts';
import { findGroupings } from '../graph/queries/find-groupings.ts';
import { recordPerson } from '../graph/queries/record-person.ts';
import { hashReference } from '../identity/reference.ts';
import type { End } from './fact.ts';
import { type EndAsked, type Invalid, invalid } from './read-input.ts';

/**
 * What a fact is about: a grouping or a place that exists, or the one node of a person, which is made where neither the police nor
 * a municipality has entered them yet. Nothing tells which it was.
 */
export async function findEnd(
  changing: Changing,
  asked: EndAsked,
  { newId, referenceKey }: { readonly newId: string; readonly referenceKey: Uint8Array },
): Promise<End | Invalid> {
  if (asked.is === 'PERSON') {
    const referenceHash = hashReference(asked.reference, referenceKey);
    const [person] = await changing.ask(recordPerson, { rows: [{ id: newId, referenceHash }] });
    return { id: person?.id ?? newId, label: 'Person' };
  }
  return asked.is === 'GROUPING' ? findGrouping(changing, asked) : findPlace(changing, asked);
}

async function findGrouping(changing: Changing, { id, field }: EndAsked & { is: 'GROUPING' }): Promise<End | Invalid> {
  const [grouping] = await changing.ask(findGroupings, { groupings: [id] });
  return grouping === undefined ? invalid(field, 'UNKNOWN') : { id, label: 'Grouping' };
}

async function findPlace(
  changing: Changing,
  { id, kind, within, field }: EndAsked & { is: 'PLACE' },
): Promise<End | Invalid> {
  const areas = await changing.ask(findAreas, { areas: within === null ? [id] : [id, within] });
  const isKnown = areas.some((area) => area.id === id && area.kind === kind);
  const isWithin =
    within === null || areas.some((area) => area.id === within && area.districts.some((one) => one.id === id));
  return isKnown && isWithin ? { id, label: 'Place' } : invalid(field, 'UNKNOWN');
}

/** Whether two ends are one and the same, told without looking anything up. */
export function isSameEnd(a: EndAsked, b: EndAsked, referenceKey: Uint8Array): boolean {
  const key = (end: EndAsked) => (end.is === 'PERSON' ? hashReference(end.reference, referenceKey) : end.id);
  return a.is === b.is && key(a) === key(b);
}

/** An end as it may be hashed for the ledger: a plain hash of a reference could be enumerated. */
export const hashable = (end: EndAsked, referenceKey: Uint8Array): unknown =>
  end.is === 'PERSON' ? { ...end, reference: hashReference(end.reference, referenceKey) } : end;
