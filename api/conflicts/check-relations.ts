/** Nobody and nothing has a relation with itself, and no grouping is part of itself, however far. */
import { partsByWhole } from './groupings.ts';
import type { ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry } from './invalid-inquiry.ts';

const withItself = 'is the other end itself';

export function checkRelations(read: ReadInquiry): void {
  for (const list of ['rivalries', 'alliances', 'relatives'] as const)
    read[list].forEach(({ a, b }, i) => {
      if (a === b) throw new InvalidInquiry([list, i, 'b'], withItself);
    });
  read.threats.forEach(({ by, against }, i) => {
    if (by === against) throw new InvalidInquiry(['threats', i, 'against'], withItself);
  });
  checkCycles(read.groupings);
}

/** Settles whatever is part of settled groupings only; what can't be settled leads into a cycle. */
function checkCycles(groupings: ReadInquiry['groupings']): void {
  const wholes = new Map(groupings.map(({ id, partOf }) => [id, new Set(partOf)]));
  const parts = partsByWhole(groupings);
  const settled = [...wholes].filter(([, partOf]) => partOf.size === 0).map(([id]) => id);
  for (const whole of settled)
    for (const { part } of parts.get(whole) ?? []) {
      wholes.get(part)?.delete(whole);
      if (wholes.get(part)?.size === 0) settled.push(part);
    }
  const first = groupings.findIndex(({ id }) => wholes.get(id)?.size !== 0);
  if (first >= 0) throw new InvalidInquiry(['groupings', first, 'partOf'], 'leads into a cycle');
}
