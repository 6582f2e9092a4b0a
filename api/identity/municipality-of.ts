import { Refused } from '../errors.ts';
import type { Viewer } from './viewer.ts';

/** The municipality that somebody acts for, by its code. Throws Refused for whoever acts for none. */
export function municipalityOf({ assignment }: Viewer): string {
  if (assignment.municipality === null) throw new Refused('FORBIDDEN');
  return assignment.municipality.id;
}
