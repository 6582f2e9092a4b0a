/** What would change a finding, were the place or the day another: judged, never guessed. Pure, as all judging. */
import { addDays, daysBetween } from './days.ts';
import type { Day, Inquiry, Locality } from './facts.ts';
import type { Answer, Assessment, Finding, Severity } from './findings.ts';
import { judge } from './judge.ts';
import { remember } from './remember.ts';
import { findingIn, isMilder } from './same-finding.ts';
import { nextTurn } from './turning-days.ts';

/** What is left of a finding (null: nothing) of a stay as long that begins on another day, and what the whole check would answer. */
export type Later = { readonly from: Day; readonly severity: Severity | null; readonly answer: Answer };

/** A finding that turns more often than this is said not to pass: each turn costs a judgement. */
const mostTurns = 60;

/**
 * The first later day on which a finding is milder or gone, for one finding after another; null: no day that is known today changes it.
 * The inquiry must hold what is known from the stay's first day on, also after its end.
 */
export function openLater(inquiry: Inquiry): (finding: Finding) => Later | null {
  const judgeFrom = remember((day: Day): Assessment => judge(beginningOn(inquiry, day)));
  return (sought) => {
    let day: Day | null = inquiry.question.from;
    const now = findingIn(judgeFrom(day), sought);
    for (let turn = 0; now !== null && day !== null && turn <= mostTurns; turn += 1) {
      const assessment = judgeFrom(day);
      const then = findingIn(assessment, sought);
      if (isMilder(then, now)) return { from: day, severity: then?.severity ?? null, answer: assessment.answer };
      day = nextTurn(inquiry, then ?? now, day);
    }
    return null;
  };
}

/** The same question for a stay as long that begins on another day. */
export function beginningOn(inquiry: Inquiry, day: Day): Inquiry {
  const { from, to } = inquiry.question;
  const until = to === null ? null : addDays(day, daysBetween(from, to));
  return { ...inquiry, question: { ...inquiry.question, from: day, to: until } };
}

/** What is left of a finding in a town out of reach of everything that is known; null: nothing. */
export function openElsewhere(inquiry: Inquiry): (finding: Finding) => Severity | null {
  const assessment = judge({
    ...inquiry,
    counties: [...inquiry.counties, { id: nowhere.county }],
    municipalities: [...inquiry.municipalities, { id: nowhere.town.municipality, county: nowhere.county }],
    localities: [...inquiry.localities, nowhere.town],
    question: { ...inquiry.question, place: { locality: nowhere.town.id } },
  });
  return (finding) => findingIn(assessment, finding)?.severity ?? null;
}

/** At the other end of the earth. No identifier of a place has a space in it. */
const town: Locality = { id: 'out of reach', municipality: 'out of reach', lat: -60, lon: -165, large: false };
const nowhere = { town, county: 'out of reach' };
