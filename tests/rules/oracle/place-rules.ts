import type { Ban, Facility, Inquiry } from '#api/conflicts/facts.ts';
import type { Severity } from '#api/conflicts/findings.ts';
import { daysToTry, includes, overlaps, spanOf } from './calendar.ts';
import { locate, only } from './geography.ts';
import { isConcentrated, isOverfull } from './head-counts.ts';
import type { LetterFinding } from './letter-finding.ts';

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
