import type { BasisPartsFragment, FactPartsFragment } from '#schema/generated/police-recorder-operations.ts';
import type { Words } from '../../../words/sv.ts';

export type Fact = FactPartsFragment;

/** "Rivalitet", "Avrådan": what kind of thing it is. */
export const sayKind = ({ facts }: Words, { kind, advice }: Pick<Fact, 'kind' | 'advice'>): string =>
  kind === 'STAY_BAN' && advice === true ? facts.advice : facts.kinds[kind];

/** Whom and what it is about: "Reds och Blues", "P-1a2b3c4d mot P-5e6f7a8b". */
export function sayEnds({ facts }: Words, { kind, groupings, persons, place }: Fact): string {
  const [first = '', second = ''] = [...persons, ...groupings.map(({ name }) => name), ...(place ? [place.label] : [])];
  if (kind === 'PART') return facts.partOf(first, second);
  if (kind === 'THREAT') return facts.against(first, second);
  if (kind === 'RIVALRY' || kind === 'ALLIANCE' || kind === 'RELATIVE') return facts.between(first, second);
  return facts.at(first, second);
}

/** Its level or role; nothing for other kinds. */
export function sayDegree({ facts }: Words, { level, role }: Pick<Fact, 'level' | 'role'>): string | null {
  if (level !== null) return facts.levels[level];
  return role === null ? null : facts.roles[role];
}

/** "Rivalitet (konflikt): Reds och Blues". */
export function sayFact(words: Words, fact: Fact): string {
  const degree = sayDegree(words, fact);
  return `${sayKind(words, fact)}${degree === null ? '' : ` (${degree})`}: ${sayEnds(words, fact)}`;
}

export function sayPeriod({ facts }: Words, { from, to }: Pick<Fact, 'from' | 'to'>): string {
  if (from === null) return facts.noPeriod;
  return to === null ? facts.since(from) : facts.period(from, to);
}

/** "2BP": source, information, handling. */
export const codeOf = ({ source, information, handling }: BasisPartsFragment): string =>
  `${source.slice(1)}${information}${handling}`;

/** The same in words, for who does not know the code by heart. */
export const sayGrade = ({ facts }: Words, { source, information, handling }: BasisPartsFragment): string =>
  [facts.sources[source], facts.informations[information], facts.handlings[handling]].join(' · ');

/** Who stands as the author of what was planted and nobody entered. */
const ofDemonstration = 'seed';

export const sayAuthor = ({ facts }: Words, { by }: { readonly by: string }): string =>
  by === ofDemonstration ? facts.byDemonstration : by;
