import type { Day, PlaceRef } from '#api/conflicts/facts.ts';
import type { Assessment } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { openNeighbourhoods } from '#api/conflicts/neighbourhood.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { PlacementRow } from '#api/graph/queries/record-placement.ts';
import { factsOfNation, refsOf } from './facts-of-nation.ts';
import type { Nation } from './nation.ts';

/** A question as the first day of a nation would have it. */
export type AskedOfNation = {
  readonly case: string;
  readonly people: readonly string[];
  readonly place: PlaceRef;
  readonly from: Day;
  readonly to: Day | null;
};

/** Judges questions in memory, on all facts of a nation and by the rules themselves. */
export function openJudgement(nation: Nation): (asked: AskedOfNation) => Assessment {
  const { persons, ...facts } = factsOfNation(nation);
  const neighbourhood = openNeighbourhoods({ ...facts, persons: [] });
  const personOf = new Map(persons.map((person) => [person.id, person]));
  const municipalityOf = new Map(nation.cases.map(({ row }) => [row.id, row.municipality]));
  return ({ case: caseId, people, place, from, to }) => {
    const municipality = municipalityOf.get(caseId) ?? null;
    const question = { subjects: people, municipality, place, from, to };
    const asked = people.map((id) => personOf.get(id)).filter((person) => person !== undefined);
    const around = neighbourhood(question, defaultPolicy);
    return judge({ ...around, persons: asked, asOf: nation.invention.day, policy: defaultPolicy, question });
  };
}

export type Standing = { readonly placement: PlacementRow; readonly asked: AskedOfNation };

/** The standing placements with the question that each asks today: for what is left of it. */
export function standingIn(nation: Nation): readonly Standing[] {
  const { day } = nation.invention;
  const refOf = refsOf(nation);
  return nation.placements
    .filter(({ status, to }) => status === 'CONFIRMED' && (to === undefined || day < to))
    .map((placement) => {
      const { case: caseId, people, at, from, to } = placement;
      const asked = { case: caseId, people, place: refOf(at), from: laterOf(from, day), to: to ?? null };
      return { placement, asked };
    });
}

export type AssessedStanding = Standing & { readonly assessment: Assessment };

/** The standing placements, each judged. */
export function assessStanding(nation: Nation): readonly AssessedStanding[] {
  const judgeOne = openJudgement(nation);
  return standingIn(nation).map((one) => ({ ...one, assessment: judgeOne(one.asked) }));
}

const laterOf = (one: Day, other: Day): Day => (one < other ? other : one);
