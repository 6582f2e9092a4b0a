import type { Adjustment, Finding as Presented, PathStep as PresentedStep } from '#schema/generated/police-liaison.ts';
import { startsBefore } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Finding, Adjustment as Lowering, Path, PathStep } from '../conflicts/findings.ts';
import type { PathFact } from '../graph/queries/find-path-facts.ts';
import { loweredBy } from './lowered-by.ts';
import { endsOf } from './path-ends.ts';
import { markOf } from './person-mark.ts';
import type { Words } from './words-of-findings.ts';

const adjustments: Readonly<Record<Lowering, Adjustment>> = {
  weak: 'WEAK',
  aged: 'AGED',
  loose: 'LOOSE',
  held: 'HELD',
  locked: 'LOCKED',
};

/** Of the stay that is judged: its first day, and what makes an affiliation old. */
export type Stay = { readonly from: Day; readonly agedYears: number };

/** A finding as the police's liaison reads it. Of where somebody is it tells the town, never the home: how near it is, the scope says. */
export function presentFinding(finding: Finding, words: Words, stay: Stay): Presented {
  const { rule, severity, scope = null, subject, counterpart, grouping, path, support = [] } = finding;
  const mark = (id: string | undefined) => (id === undefined ? null : { id: markOf(id), mark: words.person(id) });
  return {
    ...{ rule, severity, scope },
    subject: mark(subject),
    counterpart: mark(counterpart),
    grouping: grouping === undefined ? null : { id: grouping, name: words.grouping(grouping) },
    path: path === undefined ? [] : presentPath(path, words, stay),
    support: support.map((one) => presentPath(one, words, stay)),
    lowered: path?.lowered.map((reason) => adjustments[reason]) ?? [],
  };
}

function presentPath({ steps, lowered }: Path, words: Words, stay: Stay): readonly PresentedStep[] {
  const facts = steps.map((step) => words.fact('ref' in step ? step.ref : undefined));
  const metOn = facts.at(-1)?.from ?? stay.from;
  const shared = { agedYears: stay.agedYears, from: startsBefore(metOn, stay.from) ? stay.from : metOn };
  return steps.map((step, index) => {
    const fact = facts[index];
    const reasons = loweredBy(step, fact, shared).filter((reason) => lowered.includes(reason));
    return presentStep(step, { words, fact, lowered: reasons.map((reason) => adjustments[reason]) });
  });
}

type Known = { readonly words: Words; readonly fact: PathFact | undefined; readonly lowered: readonly Adjustment[] };

function presentStep(step: PathStep, { words, fact, lowered }: Known): PresentedStep {
  return {
    kind: step.step,
    label: labelOf(step, words, fact),
    ends: endsOf(step, words, fact),
    from: fact?.from ?? null,
    to: fact?.to ?? null,
    source: fact?.source ?? null,
    information: fact?.information ?? null,
    pending: fact?.pending ?? null,
    role: fact?.role ?? fact?.kind ?? null,
    level: fact?.level ?? null,
    lowered,
  };
}

/** Who or what stands at both ends, the same in every language; an arrow where direction matters. */
function labelOf(step: PathStep, { person, grouping }: Words, fact: PathFact | undefined): string {
  switch (step.step) {
    case 'AFFILIATION':
      return `${person(step.person)} → ${grouping(step.grouping)}`;
    case 'PART_OF':
      return `${grouping(step.grouping)} → ${grouping(step.whole)}`;
    case 'RIVALRY':
    case 'ALLIANCE':
      return `${grouping(step.from)} – ${grouping(step.to)}`;
    case 'THREAT':
      return `${person(step.by)} → ${person(step.against)}`;
    case 'RELATIVES':
      return `${person(step.a)} – ${person(step.b)}`;
    case 'TERRITORY':
      return withPlace(grouping(step.grouping), fact);
    case 'PRESENCE':
      return withPlace(person(step.person), fact);
  }
}

function withPlace(who: string, fact: PathFact | undefined): string {
  const { town = null, municipality = null } = fact ?? {};
  if (municipality === null) return who;
  return town === null ? `${who}, ${municipality}` : `${who}, ${town} (${municipality})`;
}
