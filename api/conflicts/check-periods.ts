/** Every period begins before it ends, and nobody is unconfirmed for ever. */
import type { Period } from './facts.ts';
import type { ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry, type Where } from './invalid-inquiry.ts';

const listsOfPeriods = ['affiliations', 'rivalries', 'alliances', 'territories', 'bans', 'presences'] as const;

export function checkPeriods(read: ReadInquiry): void {
  checkPeriod(read.question, ['question']);
  for (const list of listsOfPeriods) checkAll(read[list], [list]);
  read.suppliers.forEach(({ stops }, i) => {
    checkAll(stops, ['suppliers', i, 'stops']);
  });
  read.facilities.forEach(({ permits, closed }, i) => {
    checkAll(permits, ['facilities', i, 'permits']);
    checkAll(closed, ['facilities', i, 'closed']);
  });
  read.presences.forEach(({ kind, to }, i) => {
    if (kind === 'UNCONFIRMED' && to === null)
      throw new InvalidInquiry(['presences', i, 'to'], 'an UNCONFIRMED presence has an end');
  });
}

function checkAll(periods: readonly Period[], where: Where): void {
  periods.forEach((period, i) => {
    checkPeriod(period, [...where, i]);
  });
}

function checkPeriod({ from, to }: Period, where: Where): void {
  if (to !== null && from >= to) throw new InvalidInquiry([...where, 'to'], 'must come after from');
}
