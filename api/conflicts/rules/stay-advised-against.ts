/**
 * Stay advised against: the police advise the subject against staying there, in the same sense as a ban.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { bansOn } from '../bans.ts';
import type { SubjectRule } from '../rule.ts';

export const stayAdvisedAgainst: SubjectRule = {
  name: 'STAY_ADVISED_AGAINST',
  about: 'SUBJECT',
  examine: (world, subject) =>
    bansOn(world, subject, true).length > 0 ? [{ rule: 'STAY_ADVISED_AGAINST', subject, severity: 'MEDIUM' }] : [],
};
