import type { Inquiry, Person } from '#api/conflicts/facts.ts';
import type { Answer, Severity } from '#api/conflicts/findings.ts';
import { dayNumber } from './calendar.ts';
import { only } from './geography.ts';
import type { LetterFinding } from './letter-finding.ts';
import { type Path, scopes, severities, severityOf } from './paths.ts';
import { findingsAbout, findingsAboutPlace } from './place-rules.ts';
import { relationPaths } from './relations.ts';
import { territoryPaths } from './territories.ts';

/**
 * A second judgement, written from CONFLICT_RULES alone and as near to its wording as code can be: it tries every path,
 * and keeps no index. Slow and plain on purpose; the product's judgement is compared with it.
 */
export function judgeByTheLetter(inquiry: Inquiry): { answer: Answer; findings: readonly LetterFinding[] } {
  const findings = consenting(inquiry)
    .flatMap((subject) => [
      ...findingsAbout(inquiry, subject),
      ...decidingPaths(inquiry, subject).map(findingOf(inquiry)),
    ])
    .concat(findingsAboutPlace(inquiry))
    .sort(inOrder);
  return { answer: answerTo(inquiry, findings), findings };
}

/** "For a subject without valid consent no finding with them as `subject` is computed". */
export const consenting = ({ question, persons }: Inquiry): readonly string[] =>
  question.subjects.filter((subject) => only(persons, subject).consent);

/** "the finding takes the most severe path over all presences, among equals the nearest scope" */
export function decidingPaths(inquiry: Inquiry, subject: string): readonly Path[] {
  const paths = [...relationPaths(inquiry, subject), ...territoryPaths(inquiry, subject)];
  const groups = Map.groupBy(paths, (path) => JSON.stringify([path.rule, path.counterpart, path.grouping]));
  return [...groups.values()].map((group) =>
    group.reduce((best, path) => (isWorse(inquiry, path, best) ? path : best)),
  );
}

function isWorse(inquiry: Inquiry, path: Path, than: Path): boolean {
  const rank = (one: Path) => severities.indexOf(severityOf(inquiry, one));
  if (rank(path) !== rank(than)) return rank(path) > rank(than);
  return scopes.indexOf(path.scope) < scopes.indexOf(than.scope);
}

const findingOf =
  (inquiry: Inquiry) =>
  (path: Path): LetterFinding => ({
    rule: path.rule,
    subject: path.subject,
    ...(path.counterpart === undefined ? {} : { counterpart: path.counterpart }),
    ...(path.grouping === undefined ? {} : { grouping: path.grouping }),
    scope: path.scope,
    severity: severityOf(inquiry, path),
  });

/** "sorted by severity downward, then by rule, subject, counterpart, grouping, each by code point" */
function inOrder(a: LetterFinding, b: LetterFinding): number {
  const bySeverity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (bySeverity !== 0) return bySeverity;
  for (const field of ['rule', 'subject', 'counterpart', 'grouping'] as const) {
    const order = byCodePoint(a[field] ?? '', b[field] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

/** "From the most severe finding over all subjects; the first line that holds." */
function answerTo(inquiry: Inquiry, findings: readonly LetterFinding[]): Answer {
  const has = (...wanted: Severity[]) => findings.some(({ severity }) => wanted.includes(severity));
  if (has('HIGH', 'CRITICAL')) return 'ADVISED_AGAINST';
  if (has('MEDIUM')) return 'CONSULTATION_REQUIRED';
  const subjects = inquiry.question.subjects.map((subject) => only(inquiry.persons, subject));
  return subjects.every((subject) => hasBasis(inquiry, subject)) ? 'NO_KNOWN_RISK' : 'INSUFFICIENT_BASIS';
}

/**
 * "no valid consent; or no verification by the police at most `policy.basisDays` (90) before `asOf` and not after it; or
 * neither an affiliation nor an open threat among the facts, and no attestation that there is none"
 */
function hasBasis(inquiry: Inquiry, { id, consent, verifiedOn, attestedNone }: Person): boolean {
  if (!consent || verifiedOn === null) return false;
  const age = dayNumber(inquiry.asOf) - dayNumber(verifiedOn);
  if (age < 0 || age > inquiry.policy.basisDays) return false;
  const isAffiliated = inquiry.affiliations.some(({ person }) => person === id);
  const isThreatened = inquiry.threats.some(({ by, against, closed }) => !closed && (by === id || against === id));
  return isAffiliated || isThreatened || attestedNone;
}
