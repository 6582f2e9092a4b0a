/**
 * Stay ban: the subject is forbidden to stay there during the period.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { bansOn } from '../bans.ts';
import type { SubjectRule } from '../rule.ts';

export const stayBan: SubjectRule = {
  name: 'STAY_BAN',
  about: 'SUBJECT',
  examine: (world, subject) => {
    const coverage = bansOn(world, subject, false);
    if (coverage.length === 0) return [];
    return [{ rule: 'STAY_BAN', subject, severity: coverage.includes('WHOLE') ? 'CRITICAL' : 'MEDIUM' }];
  },
};
