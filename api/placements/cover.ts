/**
 * Cover: a few of the checks that find nothing ask for a consultation all the same, so that one which does for a cause gives
 * nobody away. Authority: CONFLICT_RULES, "The answer to a municipality". It only adds caution.
 */
import { createHmac } from 'node:crypto';
import type { Answer } from '../conflicts/findings.ts';

/** The key decides which ones, the share how many: 0 none, 1 all. */
export type Cover = { readonly key: Uint8Array; readonly share: number };

/** Whom and where the question is about; the days are left out, so that asking for others gives the same. */
export type CoverSubject = { readonly subjects: readonly string[]; readonly town: string };

export const withCover = (answer: Answer, about: CoverSubject, cover: Cover): Answer =>
  answer === 'NO_KNOWN_RISK' && isChosen(about, cover) ? 'CONSULTATION_REQUIRED' : answer;

/** The hash of a question is anywhere below one, evenly: whether it is below the share nobody can tell without the key. */
function isChosen({ subjects, town }: CoverSubject, { key, share }: Cover): boolean {
  const hash = createHmac('sha256', key)
    .update(JSON.stringify([subjects.toSorted(), town]))
    .digest();
  return hash.readUIntBE(0, 6) / 2 ** 48 < share;
}
