import type { Inquiry } from './facts.ts';

/** Of whoever gives no valid consent nothing is found, as in an emergency: that must not be read as if there were nothing. Pure. */
export function everybodyConsents({ question, persons }: Pick<Inquiry, 'question' | 'persons'>): boolean {
  const consenting = new Set(persons.filter(({ consent }) => consent).map(({ id }) => id));
  return question.subjects.every((subject) => consenting.has(subject));
}
