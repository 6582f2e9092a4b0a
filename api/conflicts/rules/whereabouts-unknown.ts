/**
 * Whereabouts unknown: nobody knows where someone with an open threat with the subject is on the day of moving in.
 * A place that is only held is no knowledge of where they are.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { contains } from '../days.ts';
import type { SubjectRule } from '../rule.ts';
import type { World } from '../world.ts';

export const whereaboutsUnknown: SubjectRule = {
  name: 'WHEREABOUTS_UNKNOWN',
  about: 'SUBJECT',
  examine: (world, subject) => {
    const isUnknown = world
      .threatsOf(subject)
      .some(({ other }) => !world.household.has(other) && !isSomewhere(world, other));
    return isUnknown ? [{ rule: 'WHEREABOUTS_UNKNOWN', subject, severity: 'LOW' }] : [];
  },
};

const isSomewhere = ({ presencesOf, inquiry }: World, person: string): boolean =>
  presencesOf(person).some(({ kind, from, to }) => kind !== 'HELD' && contains({ from, to }, inquiry.question.from));
