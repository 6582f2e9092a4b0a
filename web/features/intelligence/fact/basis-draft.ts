import type {
  BasisInput,
  Handling,
  InformationGrade,
  SourceGrade,
} from '#schema/generated/police-recorder-operations.ts';
import { readDay } from '../../../ui/day.ts';
import type { Words } from '../../../words/sv.ts';

/** What every form about a fact asks: what it rests on. */
export type BasisDraft = { readonly grade: string; readonly reason: string; readonly ownReference: string };
export const emptyBasis: BasisDraft = { grade: '', reason: '', ownReference: '' };

export type PeriodDraft = { readonly from: string; readonly to: string; readonly isOpenEnded: boolean };

/** A sentence under a field, by the field's name; null or missing: nothing is wrong. */
export type Problems = Readonly<Partial<Record<string, string>>>;

export type Grade = {
  readonly source: SourceGrade | null;
  readonly information: InformationGrade | null;
  readonly handling: Handling | null;
};

const sources: Readonly<Record<string, SourceGrade>> = { 1: 'S1', 2: 'S2', 3: 'S3' };
const informations: Readonly<Record<string, InformationGrade>> = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' };
const handlings: Readonly<Record<string, Handling>> = { P: 'P', C: 'C' };

/** A grade as it is being written: "2BP", "2 b p", "2-B". Null where it is no beginning of any. */
export function readGrade(text: string): Grade | null {
  const [source, information, handling, ...more] = text.toUpperCase().replaceAll(/[\s./-]/g, '');
  const grade = {
    source: readLetter(sources, source),
    information: readLetter(informations, information),
    handling: readLetter(handlings, handling),
  };
  const isOdd = [
    [source, grade.source],
    [information, grade.information],
    [handling, grade.handling],
  ].some(([written, read]) => written !== undefined && read === null);
  return isOdd || more.length > 0 ? null : grade;
}

const readLetter = <Read>(letters: Readonly<Record<string, Read>>, letter: string | undefined): Read | null =>
  letter === undefined || !Object.hasOwn(letters, letter) ? null : (letters[letter] ?? null);

/** The basis as the contract wants it, or what is missing. */
export function readBasis(
  { facts }: Words,
  { grade: written, reason, ownReference }: BasisDraft,
): { readonly basis: BasisInput } | { readonly problems: Problems } {
  const grade = readGrade(written);
  const { source = null, information = null, handling = null } = grade ?? {};
  const isGraded = source !== null && information !== null && handling !== null;
  const isReasoned = reason.trim() !== '';
  if (isGraded && isReasoned)
    return {
      basis: { source, information, handling, reason, ownReference: ownReference.trim() === '' ? null : ownReference },
    };
  return {
    problems: {
      ...(!isGraded && { grade: facts.required.grade }),
      ...(!isReasoned && { reason: facts.required.reason }),
    },
  };
}

/** What is wrong with a period as it is written. */
export function findPeriodProblems({ facts }: Words, { from, to, isOpenEnded }: PeriodDraft): Problems {
  const start = findDayProblem({ facts }, from, facts.required.from);
  if (isOpenEnded) return start === null ? {} : { from: start };
  const end = findDayProblem({ facts }, to, facts.required.to);
  const [first, last] = [readDay(from), readDay(to)];
  const isReversed = first !== null && last !== null && last <= first;
  return {
    ...(start !== null && { from: start }),
    ...(end !== null && { to: end }),
    ...(isReversed && { to: facts.problems.PERIOD_REVERSED }),
  };
}

export function findDayProblem({ facts }: Pick<Words, 'facts'>, written: string, missing: string): string | null {
  if (written.trim() === '') return missing;
  return readDay(written) === null ? facts.problems.NOT_A_DATE : null;
}

/** What is being mended is no longer marked. */
export function unmarked(problems: Problems, changed: object): Problems {
  const touched = new Set([...Object.keys(changed), ...('isOpenEnded' in changed ? ['to'] : [])]);
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !touched.has(field)));
}
