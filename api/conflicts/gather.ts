/** Paths gathered into findings. Authority: CONFLICT_RULES, the end of "Severity" and of "Facts and answers as JSON". */
import type { Finding, Path, RuleName } from './findings.ts';
import { remember } from './remember.ts';
import { scopeRank, severityRank } from './severity.ts';
import type { Traced } from './trace.ts';
import { weigh } from './weigh.ts';

/** One finding for each counterpart or grouping: the most severe path, among equals the nearest; the others are its support. */
export function gather(rule: RuleName, subject: string, traced: Iterable<Traced>): readonly Finding[] {
  const groups = new Map<string, { readonly to: Traced['to']; readonly paths: Path[] }>();
  for (const { to, chain, encounter } of traced) {
    const path = weigh(chain, encounter);
    if (path === null) continue;
    const key = 'counterpart' in to ? to.counterpart : to.grouping;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { to, paths: [path] });
    else group.paths.push(path);
  }
  const findings: Finding[] = [];
  for (const { to, paths } of groups.values()) {
    const [path, ...support] = inOrder(paths);
    if (path !== undefined)
      findings.push({ rule, severity: path.severity, subject, ...to, scope: path.scope, path, support });
  }
  return findings;
}

/** Distinct paths, the weightiest first; what is equal in weight stands by its text, so that the order of facts is no matter. */
function inOrder(paths: readonly Path[]): readonly Path[] {
  if (paths.length === 1) return paths;
  const textOf = remember((path: Path) => JSON.stringify(path));
  const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  const compare = (a: Path, b: Path): number =>
    severityRank(b.severity) - severityRank(a.severity) ||
    scopeRank(a.scope) - scopeRank(b.scope) ||
    a.lowered.length - b.lowered.length ||
    a.steps.length - b.steps.length ||
    compareTexts(textOf(a), textOf(b));
  return paths.toSorted(compare).filter((path, nth, sorted) => {
    const before = sorted[nth - 1];
    return before === undefined || compare(before, path) !== 0;
  });
}
