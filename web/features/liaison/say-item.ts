import type { Severity } from '#schema/generated/police-liaison-operations.ts';
import type { Words } from '../../words/sv.ts';
import { type Item, splitTime } from './order-inbox.ts';

/** "Samråd S-7K2F (nödläge)", "Larm L-7K2F (regional nivå)": what it is, by the number that people speak of. */
export function sayWhat({ liaison }: Words, item: Item): string {
  const kind = liaison.kinds[item.is];
  if (item.is === 'VERIFICATION') return `${kind} ${item.one.caseNumber}`;
  return `${kind} ${item.one.number}${noteOn(liaison, item)}`;
}

function noteOn(liaison: Words['liaison'], item: Exclude<Item, { readonly is: 'VERIFICATION' }>): string {
  if (item.is === 'CONSULTATION') return item.one.priority ? ` (${liaison.emergency})` : '';
  return item.one.level === 'LOCAL' ? '' : ` (${liaison.onLevel[item.one.level]})`;
}

/** The time left where something waits for it, else how long it has been there. */
export function sayTime({ liaison }: Words, item: Item, now: Date): string {
  const since = (then: string): string => liaison.since(splitTime(now.getTime() - Date.parse(then)));
  const until = (then: string): string => {
    const left = Date.parse(then) - now.getTime();
    return left > 0 ? liaison.left(splitTime(left)) : liaison.late(splitTime(left));
  };
  if (item.is === 'VERIFICATION') return since(item.one.requestedAt);
  if (item.is === 'CONSULTATION') return until(item.one.answerBy);
  return item.one.acknowledgeBy === null ? since(item.one.changedAt) : until(item.one.acknowledgeBy);
}

export function sayWho(item: Item): string {
  if (item.is === 'CONSULTATION') return `${item.one.pseudonym} · ${item.one.caseNumber} · ${item.one.municipality}`;
  if (item.is === 'ALERT')
    return distinct(
      item.one.placements.map(({ pseudonym, caseNumber, number }) => `${pseudonym} · ${caseNumber} · ${number}`),
    );
  const names = item.one.persons.map(({ pseudonym }) => pseudonym).join(', ');
  return `${names} · ${item.one.caseNumber} · ${item.one.municipality}`;
}

export function sayWhere(item: Item): string {
  if (item.is === 'CONSULTATION') return item.one.place.label;
  return item.is === 'ALERT' ? distinct(item.one.placements.map(({ place }) => place.label)) : '';
}

/** The worst that speaks against it; null where nothing of the kind is known. */
export function severityOf(item: Item): Severity | null {
  if (item.is === 'VERIFICATION') return null;
  return item.is === 'ALERT' ? item.one.urgency : (item.one.findings[0]?.severity ?? null);
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
