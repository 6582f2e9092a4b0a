/**
 * Concentration: many placed persons in one small town on some day of the stay.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { canBeCrowded, mostOnOneDay } from '../head-count.ts';
import type { PlaceRule } from '../rule.ts';

export const concentration: PlaceRule = {
  name: 'CONCENTRATION',
  about: 'PLACE',
  examine: ({ inquiry: { question, policy }, place: { locality }, atlas, placed, household }) => {
    if (locality === null || !canBeCrowded(atlas.locality(locality))) return [];
    const others = placed().filter(({ presence, at }) => at.locality === locality && !household.has(presence.person));
    const isMany = mostOnOneDay(others, question) >= policy.concentration;
    return isMany ? [{ rule: 'CONCENTRATION', severity: 'LOW' }] : [];
  },
};
