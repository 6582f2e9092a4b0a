/** Paths gathered into findings. Authority: CONFLICT_RULES, the end of "Severity" and of "Facts and answers as JSON". */
import type { Finding, Path, RuleName } from './findings.ts';
import type { Link } from './links.ts';
import { type Row, scopeRank, severityRank } from './severity.ts';
import { weigh } from './weigh.ts';
import type { World } from './world.ts';

/** A path to a counterpart, or to a grouping by its territory. */
export type Traced = {
  readonly to: { readonly counterpart: string } | { readonly grouping: string };
  readonly path: Path;
};

/** One path for each encounter with the counterpart in which the links hold. */
export function* meet(
  world: World,
  counterpart: string,
  chain: { links: readonly Link[]; row: Row },
): Generator<Traced> {
  for (const encounter of world.encounters.get(counterpart) ?? []) {
    const path = weigh(chain.links, encounter, chain.row);
    if (path !== null) yield { to: { counterpart }, path };
  }
}

/** One finding for each counterpart or grouping: the most severe path, among equals the nearest; the others are its support. */
export function gather(rule: RuleName, subject: string, traced: Iterable<Traced>): readonly Finding[] {
  const groups = Map.groupBy(traced, ({ to }) => ('counterpart' in to ? to.counterpart : to.grouping));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const [path, ...support] = inOrder(group.map((one) => one.path));
    if (first === undefined || path === undefined) return [];
    return { rule, severity: path.severity, subject, ...first.to, scope: path.scope, path, support };
  });
}

/** Distinct paths, the weightiest first; what is equal in weight stands by its text, so that the order of facts is no matter. */
function inOrder(paths: readonly Path[]): readonly Path[] {
  const byText = new Map(paths.map((path) => [JSON.stringify(path), path]));
  const compare = ([textA, a]: [string, Path], [textB, b]: [string, Path]): number =>
    severityRank(b.severity) - severityRank(a.severity) ||
    scopeRank(a.scope) - scopeRank(b.scope) ||
    a.lowered.length - b.lowered.length ||
    a.steps.length - b.steps.length ||
    (textA < textB ? -1 : 1);
  return [...byText].sort(compare).map(([, path]) => path);
}
