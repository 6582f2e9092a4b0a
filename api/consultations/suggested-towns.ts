import type { SuggestedTown } from '#schema/generated/police-liaison.ts';
import { today } from '../clock.ts';
import { compareTowns, type TownJudged, townRank } from '../conflicts/compare-towns.ts';
import type { Day, Inquiry, Policy } from '../conflicts/facts.ts';
import { distanceKm } from '../conflicts/reach.ts';
import { ask } from '../graph/ask.ts';
import { fetchWorld, type World } from '../graph/fetch-world.ts';
import {
  findQuestionOfConsultation,
  type QuestionOfConsultation,
} from '../graph/queries/find-question-of-consultation.ts';
import { listTownsNamed, type TownRow } from '../graph/queries/list-towns.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { presentPlaceName } from './present-place-name.ts';
import { toSweref } from './sweref.ts';

/** Every town judged for a consultation's household; null for a consultation that is not open to the viewer. Entered first. */
export async function suggestTowns(actor: Actor, id: string): Promise<readonly SuggestedTown[] | null> {
  const { graph, clock, policy, ledger } = actor.equipment;
  const asked = { assignment: actor.viewer.assignment.id, consultation: id };
  const [found] = await ask(graph, findQuestionOfConsultation, asked);
  const header = headerOf(actor.viewer, 'SUGGEST_TOWNS', found ? 'SHOWN' : 'NOT_FOUND');
  await ledger.enter({ header, body: { consultation: found?.id } });
  if (found === undefined) return null;
  const day = today(clock);
  const [world, names] = await Promise.all([fetchWorld(graph, day), ask(graph, listTownsNamed, {})]);
  const judged = compareTowns(inquiryOf(world, found, { asOf: day, policy }));
  const nameOf = new Map(names.map((town) => [town.id, town]));
  return judged
    .flatMap((one) => present(one, nameOf.get(one.town.id), found))
    .toSorted((a, b) => townRank(a.severity) - townRank(b.severity) || a.distanceKm - b.distanceKm);
}

/** Consent is that given in the consultation's own case. What the police have verified decides no finding. */
function inquiryOf(world: World, found: QuestionOfConsultation, moment: { asOf: Day; policy: Policy }): Inquiry {
  const { subjects, municipality, place, from, to, case: caseId } = found;
  const unverified = { verifiedOn: null, attestedNone: false };
  return {
    ...world.facts,
    persons: world.persons.map(({ id, cases }) => ({ id, consent: cases.includes(caseId), ...unverified })),
    ...moment,
    question: { subjects, municipality, place, from, to },
  };
}

/** None for a town that came since the facts were fetched. */
function present(judged: TownJudged, named: TownRow | undefined, { around }: QuestionOfConsultation): SuggestedTown[] {
  if (named === undefined) return [];
  const { id, name, municipality, municipalityId, county, population } = named;
  const [east, north] = toSweref(judged.town.lon, judged.town.lat);
  return [
    {
      place: presentPlaceName({ id, kind: 'Locality', name, municipality }),
      ...{
        county,
        municipalityId,
        population,
        east: Math.round(east),
        north: Math.round(north),
        severity: judged.severity,
        reasons: judged.reasons,
      },
      distanceKm: around === null ? 0 : Math.round(distanceKm(around, judged.town)),
    },
  ];
}
