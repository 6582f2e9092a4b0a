import type { PathEnd } from '#schema/generated/police-liaison.ts';
import type { PathStep } from '../conflicts/findings.ts';
import type { PathFact } from '../graph/queries/find-path-facts.ts';
import { markOf } from './person-mark.ts';
import type { Words } from './words-of-findings.ts';

/** What a step joins; of where somebody is, the town and never the home. */
export function endsOf(step: PathStep, words: Words, fact: PathFact | undefined): readonly PathEnd[] {
  const person = (id: string): PathEnd => ({ id: markOf(id), kind: 'PERSON', name: words.person(id) });
  const grouping = (id: string): PathEnd => ({ id, kind: 'GROUPING', name: words.grouping(id) });
  switch (step.step) {
    case 'AFFILIATION':
      return [person(step.person), grouping(step.grouping)];
    case 'PART_OF':
      return [grouping(step.grouping), grouping(step.whole)];
    case 'RIVALRY':
    case 'ALLIANCE':
      return [grouping(step.from), grouping(step.to)];
    case 'THREAT':
      return [person(step.by), person(step.against)];
    case 'RELATIVES':
      return [person(step.a), person(step.b)];
    case 'TERRITORY':
      return [grouping(step.grouping), ...placeOf(fact)];
    case 'PRESENCE':
      return [person(step.person), ...placeOf(fact)];
  }
}

function placeOf(fact: PathFact | undefined): readonly PathEnd[] {
  const { town = null, municipality = null } = fact ?? {};
  if (municipality === null) return [];
  const name = town === null ? municipality : `${town} (${municipality})`;
  return [{ id: name, kind: 'PLACE', name }];
}
