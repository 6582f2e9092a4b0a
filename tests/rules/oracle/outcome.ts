import type { Inquiry } from '#api/conflicts/facts.ts';
import type { Answer, Assessment, Finding, Severity } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import type { LetterFinding } from './letter-finding.ts';

export type Outcome = { readonly answer: Answer; readonly findings: readonly LetterFinding[] };

/** What the page fixes of an assessment; paths and support are the product's own. */
export const outcomeOf = ({
  answer,
  findings,
}: Pick<Assessment, 'answer'> & { findings: readonly Seen[] }): Outcome => ({
  answer,
  findings: findings.map(({ rule, subject, counterpart, grouping, scope, severity }) =>
    present({ rule, subject, counterpart, grouping, scope, severity }),
  ),
});

type Seen = Finding | LetterFinding;

/** Without the fields that are undefined, so that an absent one equals an absent one. */
const present = (finding: Record<keyof LetterFinding, unknown>): LetterFinding =>
  JSON.parse(JSON.stringify(finding)) as LetterFinding;

/** The product's judgement, as far as the page fixes it. */
export const judged = (inquiry: Inquiry): Outcome => outcomeOf(judge(inquiry));

/** "one finding per rule, subject and counterpart … and `grouping`" */
export const keyOf = ({ rule, subject, counterpart, grouping }: LetterFinding): string =>
  JSON.stringify([rule, subject, counterpart, grouping]);

const severities: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** Whether these findings have the given one, as severe or more. */
export const hold = (findings: readonly LetterFinding[], finding: LetterFinding): boolean =>
  findings.some(
    (one) => keyOf(one) === keyOf(finding) && severities.indexOf(one.severity) >= severities.indexOf(finding.severity),
  );

const answers: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

export const isLower = (answer: Answer, than: Answer): boolean => answers.indexOf(answer) < answers.indexOf(than);
