/**
 * Supplier stopped: the home's supplier has a placement stop, national or the placing municipality's own.
 * Another municipality's stop is nothing; where nobody says who places, only national stops are known to hold.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { byId } from '../atlas.ts';
import { overlaps } from '../days.ts';
import type { PlaceRule } from '../rule.ts';

export const supplierStopped: PlaceRule = {
  name: 'SUPPLIER_STOPPED',
  about: 'PLACE',
  examine: ({ inquiry: { question, suppliers }, place, atlas }) => {
    if (place.facility === null) return [];
    const { stops } = byId('supplier', suppliers)(atlas.facility(place.facility).supplier);
    const isStopped = stops.some(
      (stop) => overlaps(stop, question) && (stop.by === null || stop.by === question.municipality),
    );
    return isStopped ? [{ rule: 'SUPPLIER_STOPPED', severity: 'CRITICAL' }] : [];
  },
};
