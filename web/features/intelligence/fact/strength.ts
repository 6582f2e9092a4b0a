import type { FactPartsFragment } from '#schema/generated/police-recorder-operations.ts';

export type Strength = 'SOLID' | 'DASHED' | 'DOTTED';

/** How firm its basis is, as it is drawn. Authority: CONFLICT_RULES, weak basis; awaiting review is told apart, because somebody can end it. */
export function strengthOf({ state, basis }: Pick<FactPartsFragment, 'state' | 'basis'>): Strength {
  if (state === 'PENDING') return 'DOTTED';
  const isWeak = basis.source === 'S3' || basis.information === 'D' || basis.information === 'E';
  return isWeak ? 'DASHED' : 'SOLID';
}
