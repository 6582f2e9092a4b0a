import type { Ban, Facility, Inquiry } from '#api/conflicts/facts.ts';
import type { Severity } from '#api/conflicts/findings.ts';
import { includes, overlaps, type Span, spanOf } from './calendar.ts';
import { locate, only, type Spot } from './geography.ts';
import type { LetterFinding } from './judge-by-the-letter.ts';

/** The rules about the place that have a subject but no path. */
export function findingsAbout(inquiry: Inquiry, subject: string): readonly LetterFinding[] {
  const bans = (advice: boolean) => inquiry.bans.filter((ban) => ban.person === subject && ban.advice === advice);
  const banned = bans(false).flatMap((ban) => banSeverity(inquiry, ban) ?? []);
  const findings: LetterFinding[] = [];
  if (banned.length > 0) {
    findings.push({ rule: 'STAY_BAN', subject, severity: banned.includes('CRITICAL') ? 'CRITICAL' : 'MEDIUM' });
  }
  if (bans(true).some((ban) => banSeverity(inquiry, ban) !== null)) {
    findings.push({ rule: 'STAY_ADVISED_AGAINST', subject, severity: 'MEDIUM' });
  }
  if (isSomebodyMissing(inquiry, subject)) findings.push({ rule: 'WHEREABOUTS_UNKNOWN', subject, severity: 'LOW' });
  return findings;
}

/** The rules about the place without a subject: "one in all". */
export function findingsAboutPlace(inquiry: Inquiry): readonly LetterFinding[] {
  const findings: LetterFinding[] = [];
  const here = locate(inquiry, inquiry.question.place);
  if (here.facility !== undefined) {
    const facility = only(inquiry.facilities, here.facility);
    if (isStopped(inquiry, facility)) findings.push({ rule: 'SUPPLIER_STOPPED', severity: 'CRITICAL' });
    if (isUnpermitted(inquiry, facility)) findings.push({ rule: 'PERMIT_MISSING', severity: 'HIGH' });
    if (isClosed(inquiry, facility)) findings.push({ rule: 'FACILITY_CLOSED', severity: 'CRITICAL' });
    if (isOverfull(inquiry, here)) findings.push({ rule: 'OVER_CAPACITY', severity: 'HIGH' });
  }
  if (isConcentrated(inquiry, here)) findings.push({ rule: 'CONCENTRATION', severity: 'LOW' });
  return findings;
}

/**
 * "a ban on S overlaps the period and covers the place: its county, municipality or locality by identifier, or its
 * district. A ban on a district or a locality, where the place is known only as the locality or the municipality around
 * it, is MEDIUM"
 */
function banSeverity(inquiry: Inquiry, ban: Ban): Severity | null {
  const here = locate(inquiry, inquiry.question.place);
  if (!overlaps(spanOf(ban), spanOf(inquiry.question))) return null;
  if ('county' in ban) return only(inquiry.municipalities, here.municipality).county === ban.county ? 'CRITICAL' : null;
  if ('municipality' in ban) return here.municipality === ban.municipality ? 'CRITICAL' : null;
  const locality = 'locality' in ban ? ban.locality : only(inquiry.districts, ban.district).locality;
  if (here.locality === undefined) {
    return only(inquiry.localities, locality).municipality === here.municipality ? 'MEDIUM' : null;
  }
  if (here.locality.id !== locality) return null;
  if ('locality' in ban || here.district === ban.district) return 'CRITICAL';
  return here.district === undefined ? 'MEDIUM' : null;
}

/** "someone outside the household with an open threat with S has no presence, other than a held one, that covers …" */
function isSomebodyMissing({ question, threats, persons, presences }: Inquiry, subject: string): boolean {
  const firstDay = spanOf(question).from;
  const threatening = ({ id }: { readonly id: string }) =>
    threats.some(
      ({ by, against, closed }) =>
        !closed && ((by === id && against === subject) || (by === subject && against === id)),
    );
  const isPlaced = ({ id }: { readonly id: string }) =>
    presences.some((one) => one.person === id && one.kind !== 'HELD' && includes(spanOf(one), firstDay));
  return persons.some((one) => !question.subjects.includes(one.id) && threatening(one) && !isPlaced(one));
}

/** "overlaps the period, and is national (`by` null) or the placing municipality's own" */
function isStopped({ question, suppliers }: Inquiry, facility: Facility): boolean {
  return only(suppliers, facility.supplier).stops.some(
    (stop) => overlaps(spanOf(stop), spanOf(question)) && (stop.by === null || stop.by === question.municipality),
  );
}

/** "the permits together do not cover the whole period (of an open-ended one, its first 90 days)" */
function isUnpermitted({ question }: Inquiry, { needsPermit, permits }: Facility): boolean {
  const { from, to } = spanOf(question);
  const needed = { from, to: question.to === null ? from + 90 : to };
  const isPermitted = (day: number) => permits.some((permit) => includes(spanOf(permit), day));
  return (
    needsPermit &&
    !daysToTry(
      needed,
      permits.map((permit) => spanOf(permit).to),
    ).every(isPermitted)
  );
}

const isClosed = ({ question }: Inquiry, { closed }: Facility): boolean =>
  closed.some((one) => overlaps(spanOf(one), spanOf(question)));

/** "exceed the places of the unit (counting those placed in it) or of the facility (counting its units' too)" */
function isOverfull(inquiry: Inquiry, here: Spot): boolean {
  const facility = only(inquiry.facilities, here.facility ?? '');
  const household = inquiry.question.subjects;
  const mostWith = (isThere: (spot: Spot) => boolean) =>
    mostOnOneDay(inquiry, (one) => isThere(one.spot) && !one.isLaterHold, household);
  if (mostWith((spot) => spot.facility === here.facility) > facility.capacity) return true;
  if (here.unit === undefined) return false;
  return mostWith((spot) => spot.unit === here.unit) > only(inquiry.units, here.unit).capacity;
}

/** "at least `policy.concentration` (4) distinct persons outside the household … in the same locality, unless it is large" */
function isConcentrated(inquiry: Inquiry, { locality }: Spot): boolean {
  if (locality === undefined || locality.large) return false;
  const isOther = ({ person, spot }: Placed) =>
    !inquiry.question.subjects.includes(person) && spot.locality?.id === locality.id;
  return mostOnOneDay(inquiry, isOther, []) >= inquiry.policy.concentration;
}

type Placed = { readonly person: string; readonly spot: Spot; readonly isLaterHold: boolean };

/** The most distinct persons with a `CONFIRMED` or `HELD` presence, of those chosen and the given ones, on any day. */
function mostOnOneDay(inquiry: Inquiry, isChosen: (placed: Placed) => boolean, given: readonly string[]): number {
  const { question, presences } = inquiry;
  const placed = presences
    .filter(({ kind }) => kind === 'CONFIRMED' || kind === 'HELD')
    .map((one) => ({
      person: one.person,
      spot: locate(inquiry, one),
      span: spanOf(one),
      isLaterHold: one.kind === 'HELD' && (one.opened ?? 0) > (question.holdOpened ?? Number.POSITIVE_INFINITY),
    }))
    .filter(isChosen);
  const days = daysToTry(
    spanOf(question),
    placed.map(({ span }) => span.from),
  );
  const onDay = (day: number) => placed.filter(({ span }) => includes(span, day)).map(({ person }) => person);
  return Math.max(...days.map((day) => new Set([...given, ...onDay(day)]).size));
}

/** The first day and those of the period on which something changes: in between, every day is like the one before. */
const daysToTry = (period: Span, changes: readonly number[]): readonly number[] => [
  period.from,
  ...changes.filter((day) => includes(period, day)),
];
