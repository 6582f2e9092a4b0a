/** An identifier stands for one thing: twice with the same content is fine, with different content it is not. */
import type { ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry } from './invalid-inquiry.ts';

const identified = [
  'counties',
  'municipalities',
  'localities',
  'districts',
  'suppliers',
  'facilities',
  'units',
  'persons',
  'groupings',
] as const;

export function checkIdentifiers(read: ReadInquiry): void {
  for (const list of identified) {
    const contentOf = new Map<string, string>();
    read[list].forEach((one, i) => {
      const content = canonical(one);
      if ((contentOf.get(one.id) ?? content) !== content)
        throw new InvalidInquiry([list, i, 'id'], 'stands twice with different content');
      contentOf.set(one.id, content);
    });
  }
  checkSubjects(read.question.subjects);
}

function checkSubjects(subjects: readonly string[]): void {
  if (subjects.length === 0) throw new InvalidInquiry(['question', 'subjects'], 'names nobody');
  subjects.forEach((subject, i) => {
    if (subjects.indexOf(subject) < i) throw new InvalidInquiry(['question', 'subjects', i], 'stands twice');
  });
}

/** The same text for the same content: neither the order of fields nor that inside lists matters, nor an exact duplicate in one. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, content]) => `${JSON.stringify(name)}:${canonical(content)}`);
  return `{${fields.sort().join()}}`;
}
