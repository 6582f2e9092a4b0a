/**
 * Every town judged for the same household and period. Pure. The rules follow their paths once for the whole country: who and what is at the end of one
 * does not depend on the town asked about, only whether it is in reach, and how near. What is at one spot and the worst that it gives each rule is kept
 * together, so that a town looks at the spots around it and not at everybody who is there.
 */
import { byId } from './atlas.ts';
import { compareCodePoints } from './code-points.ts';
import type { Inquiry, Locality } from './facts.ts';
import type { RuleName, Scope, Severity } from './findings.ts';
import { openNearby } from './nearby-municipalities.ts';
import { reachFrom } from './reach.ts';
import type { PathRule, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { severityRank } from './severity.ts';
import { type Whereabouts, weightOf } from './weigh.ts';
import { buildWorldOfTowns, type World } from './world.ts';

export type TownReason = { readonly rule: RuleName; readonly severity: Severity };
export type TownJudged = {
  readonly town: Locality;
  /** The worst of its reasons; null where there is none. */
  readonly severity: Severity | null;
  /** The worst of each rule, the worst first. */
  readonly reasons: readonly TownReason[];
};

/** What speaks against each town for the question's household and period, wherever the question itself asks about. */
export function compareTowns(inquiry: Inquiry): readonly TownJudged[] {
  const { localities, question, persons, policy } = inquiry;
  const world = buildWorldOfTowns(inquiry);
  const subjects = question.subjects.map(byId('person', persons));
  const consenting = subjects.filter(({ consent }) => consent).map(({ id }) => id);
  const traced = traceOnce(world, consenting);
  const worldAt = openTowns(world);
  const nearby = openNearby(inquiry);
  return localities.map((town) => {
    const here = worldAt(town);
    const reach = reachFrom(here.place, world.atlas, policy);
    const worst = new Map(traced.anywhere);
    for (const municipality of nearby(town))
      for (const { there, at } of traced.spotsIn(municipality)) {
        const scope = reach(there);
        if (scope !== null) for (const [rule, severity] of at[scope] ?? []) note(worst, rule, severity);
      }
    for (const { rule, severity } of rules.flatMap((rule) => examine(rule, here, consenting)))
      note(worst, rule, severity);
    return judged(town, worst);
  });
}

/** The worst of each rule. */
type Worst = Map<RuleName, Severity>;

function note(worst: Worst, rule: RuleName, severity: Severity): void {
  const known = worst.get(rule);
  if (known === undefined || severityRank(known) < severityRank(severity)) worst.set(rule, severity);
}

function judged(town: Locality, worst: Worst): TownJudged {
  const reasons = [...worst]
    .map(([rule, severity]) => ({ rule, severity }))
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity) || compareCodePoints(a.rule, b.rule));
  return { town, severity: reasons[0]?.severity ?? null, reasons };
}

/** What paths lead to somewhere, for a town that is so near. */
type Spot = { readonly there: Whereabouts; readonly at: Partial<Record<Scope, Worst>> };

/** Follows every rule's paths once. `anywhere`: within the household. */
function traceOnce(world: World, consenting: readonly string[]) {
  const anywhere: Worst = new Map();
  const spots = new Map<string, Spot>();
  const spotOf = (there: Whereabouts): Spot => {
    const { municipality, locality, district } = there.at;
    const key = `${municipality} ${locality} ${district} ${there.isBlurred}`;
    const known = spots.get(key) ?? { there, at: {} };
    spots.set(key, known);
    return known;
  };
  const worstOf = (there: Whereabouts | null, scope: Scope): Worst => {
    if (there === null) return anywhere;
    const { at } = spotOf(there);
    at[scope] ??= new Map();
    return at[scope];
  };
  for (const rule of rules.filter(followsPaths))
    for (const { chain, encounter } of consenting.flatMap((subject) => [...rule.trace(world, subject)])) {
      const weight = weightOf(chain, encounter);
      if (weight !== null) note(worstOf(encounter.there, encounter.scope), rule.name, weight.severity);
    }
  const byMunicipality = Map.groupBy(spots.values(), ({ there }) => there.at.municipality);
  return { anywhere, spotsIn: (municipality: string) => byMunicipality.get(municipality) ?? [] };
}

const followsPaths = (rule: Rule): rule is PathRule => rule.about === 'PATHS';

/** The world as a question about one town has it, for the rules that follow no paths: of whom placing puts somewhere only those there. */
function openTowns(world: World): (town: Locality) => World {
  const { inquiry, household } = world;
  const bans = inquiry.bans.filter(({ person }) => household.has(person));
  const placedIn = Map.groupBy(world.placed(), ({ at }) => at.locality);
  return ({ id }) => ({
    ...world,
    inquiry: { ...inquiry, bans, question: { ...inquiry.question, place: { locality: id } } },
    place: world.atlas.placeOf({ locality: id }),
    placed: () => placedIn.get(id) ?? [],
  });
}

function examine(rule: Rule, here: World, consenting: readonly string[]): readonly TownReason[] {
  if (rule.about === 'PATHS') return [];
  return rule.about === 'PLACE' ? rule.examine(here) : consenting.flatMap((id) => rule.examine(here, id));
}

/** From what tells least against a town to what tells most. */
export const townRank = (severity: Severity | null): number => (severity === null ? -1 : severityRank(severity));
