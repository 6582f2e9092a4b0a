/**
 * What judging placements anew changes in the alerts. An alert is a function of what the standing placements give to it, so that
 * neither the order of events nor their number matters: the same event twice changes nothing.
 */
import { compareCodePoints } from '../conflicts/code-points.ts';
import type { Finding, Path, Severity } from '../conflicts/findings.ts';
import { severityRank } from '../conflicts/severity.ts';
import type { Alert, AlertKind, Grounds, Judged } from './alert.ts';

/** GAINED: something new or graver, perhaps beside something gone. LOST: nothing new or graver, and something gone, milder or otherwise. */
export type AlertChangeKind = 'OPENED' | 'REOPENED' | 'GAINED' | 'LOST' | 'CLOSED';

export type AlertChange = {
  readonly what: AlertChangeKind;
  readonly key: string;
  readonly kind: AlertKind;
  /** Of what it rests on now; of a closed one, the last. */
  readonly severity: Severity;
  /** All that it rests on now. */
  readonly rests: readonly Grounds[];
};

/**
 * @param before every alert that rests on one of the placements, or has the key of one of their grounds now, open or closed
 * @returns at most one change for each alert, by its key
 */
export function alertChanges(before: readonly Alert[], judged: readonly Judged[]): readonly AlertChange[] {
  const stored = new Map(before.map((alert) => [alert.key, alert]));
  const isJudged = new Set(judged.map(({ placement }) => placement));
  const given = Map.groupBy(
    judged.flatMap(({ grounds }) => grounds),
    ({ key }) => key,
  );
  return [...new Set([...stored.keys(), ...given.keys()])].sort(compareCodePoints).flatMap((key) => {
    const alert = stored.get(key);
    const kept = alert?.rests.filter(({ placement }) => !isJudged.has(placement)) ?? [];
    return changeOf(alert, inOrder([...kept, ...(given.get(key) ?? [])]));
  });
}

function changeOf(alert: Alert | undefined, rests: readonly Grounds[]): readonly AlertChange[] {
  const [first] = rests;
  if (first === undefined) {
    if (alert === undefined || alert.rests.length === 0) return [];
    const { key, kind, severity } = alert;
    return [{ what: 'CLOSED', key, kind, severity, rests }];
  }
  const what = whatHappened(alert, rests);
  return what === null ? [] : [{ what, key: first.key, kind: first.kind, severity: worstOf(rests), rests }];
}

/** Null: all is as it was. */
function whatHappened(alert: Alert | undefined, rests: readonly Grounds[]): AlertChangeKind | null {
  if (alert === undefined) return 'OPENED';
  if (alert.rests.length === 0) return 'REOPENED';
  if (isSame(alert.rests, rests)) return null;
  const before = reasonsIn(alert.rests);
  const isNewOrGraver = ([reason, rank]: [string, number]): boolean => rank > (before.get(reason) ?? -1);
  return [...reasonsIn(rests)].some(isNewOrGraver) ? 'GAINED' : 'LOST';
}

const isSame = (some: readonly Grounds[], others: readonly Grounds[]): boolean =>
  JSON.stringify(inOrder(some).map(stated)) === JSON.stringify(inOrder(others).map(stated));
const stated = ({ placement, findings }: Grounds): unknown => [placement, findings];

/** Every reason on its own, with its rank: each path of each finding, so that one more fact between the same two is a gain. */
function reasonsIn(rests: readonly Grounds[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { placement, findings } of rests)
    for (const finding of findings)
      for (const { severity, steps } of pathsOf(finding)) {
        const { rule, subject, counterpart, grouping } = finding;
        const reason = JSON.stringify([placement, rule, subject, counterpart, grouping, steps]);
        ranks.set(reason, Math.max(ranks.get(reason) ?? -1, severityRank(severity)));
      }
  return ranks;
}

/** Bans, stops and the like have no path: the finding itself is the reason. */
const pathsOf = ({ severity, path, support }: Finding): readonly Pick<Path, 'severity' | 'steps'>[] =>
  path === undefined ? [{ severity, steps: [] }] : [path, ...(support ?? [])];

/** The most severe of all findings. */
function worstOf(rests: readonly Grounds[]): Severity {
  const severities = rests.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return severities.reduce((worst, one) => (severityRank(one) > severityRank(worst) ? one : worst), 'LOW');
}

const inOrder = (rests: readonly Grounds[]): readonly Grounds[] =>
  rests.toSorted((a, b) => compareCodePoints(a.placement, b.placement));
