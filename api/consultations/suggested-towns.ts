import type { SuggestedTown } from '#schema/generated/police-liaison.ts';
import { today } from '../clock.ts';
import { compareTowns, type TownJudged, townRank } from '../conflicts/compare-towns.ts';
import { everybodyConsents } from '../conflicts/everybody-consents.ts';
import { distanceKm } from '../conflicts/reach.ts';
import { ask } from '../graph/ask.ts';
import {
  findQuestionOfConsultation,
  type QuestionOfConsultation,
} from '../graph/queries/find-question-of-consultation.ts';
import { listTownsNamed, type TownRow } from '../graph/queries/list-towns.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { presentPlaceName } from './present-place-name.ts';
import { toSweref } from './sweref.ts';

/**
 * Every town judged for a consultation's household; null for a consultation that is not open to the viewer. None where somebody gives no valid consent:
 * every town would look free of risk to them. Entered first.
 */
export async function suggestTowns(actor: Actor, id: string): Promise<readonly SuggestedTown[] | null> {
  const { graph, clock, facts, ledger } = actor.equipment;
  const asked = { assignment: actor.viewer.assignment.id, consultation: id };
  const [found] = await ask(graph, findQuestionOfConsultation, asked);
  const header = headerOf(actor.viewer, 'SUGGEST_TOWNS', found ? 'SHOWN' : 'NOT_FOUND');
  await ledger.enter({ header, body: { consultation: found?.id } });
  if (found === undefined) return null;
  const { subjects, municipality, place, from, to, case: caseId } = found;
  const question = { subjects, caseId, municipality, place, from, to };
  const [inquiry, names] = await Promise.all([
    facts.fetchEverywhere(question, today(clock)),
    ask(graph, listTownsNamed, {}),
  ]);
  if (!everybodyConsents(inquiry)) return [];
  const judged = compareTowns(inquiry);
  const nameOf = new Map(names.map((town) => [town.id, town]));
  return judged
    .flatMap((one) => present(one, nameOf.get(one.town.id), found))
    .toSorted((a, b) => townRank(a.severity) - townRank(b.severity) || a.distanceKm - b.distanceKm);
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
