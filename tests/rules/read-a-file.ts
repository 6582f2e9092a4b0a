import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { belongs } from './invented-people.ts';

/** What reading says, or the answer where nothing is wrong. */
export function reading(json: unknown): string {
  try {
    return judge(readInquiry(json)).answer;
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : '';
  }
}

export const alva = belongs('alva', 'reds');
export const home = { id: 'nyhem', supplier: 'trygg', capacity: 1, needsPermit: false };
