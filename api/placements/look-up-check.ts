import type { District, NotFound } from '#schema/generated/coordinator.ts';
import type { Day, PlaceRef } from '../conflicts/facts.ts';
import type { Equipment } from '../equipment.ts';
import { UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { findCase } from '../graph/queries/find-case.ts';
import { findCheckSubject } from '../graph/queries/find-check-subject.ts';
import type { GateRow } from '../graph/queries/find-gate.ts';
import { findPlace } from '../graph/queries/find-place.ts';
import type { PoliceRegionRow } from '../graph/queries/find-police-region.ts';
import type { CaseRow } from '../graph/queries/household-of-case.ts';
import type { ValidAnswer } from '../graph/queries/list-valid-answers.ts';
import type { PlaceRow } from '../graph/queries/place-with-parts.ts';
import type { Asking } from '../graph/read.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Viewer } from '../identity/viewer.ts';
import { type CheckInput, type Invalid, invalid } from './read-check-input.ts';
import { momentOf } from './settle-answer.ts';

/** What a question names, found: all of it is the viewer's to ask about. */
export type CheckSubject = StaySubject & {
  readonly policeRegion: PoliceRegionRow;
  /** What valid receipts of the household hold. */
  readonly answers: readonly ValidAnswer[];
  /** How far the facts had come. */
  readonly gate: GateRow;
};

type StaySubject = {
  readonly exitCase: CaseRow;
  readonly members: CaseRow['household'];
  readonly place: PlaceRow;
  readonly district: District | null;
};

export type Missing = NotFound & { readonly __typename: 'NotFound' };

/** Finds what the input names. A case of somebody else is as one that does not exist, and a home that may not be used likewise. */
export async function lookUpCheck(
  { graph, clock, contacts }: Equipment,
  viewer: Viewer,
  input: CheckInput,
): Promise<CheckSubject | Missing | Invalid> {
  const municipality = municipalityOf(viewer);
  const answers = { case: input.caseId, assignment: viewer.assignment.id, ...momentOf(clock) };
  const [found] = await ask(graph, findCheckSubject, {
    ...asked({ viewer, today: answers.today }, input),
    regions: { municipality },
    answers,
    gates: {},
  });
  const [gate] = found?.gates ?? [];
  if (found === undefined || gate === undefined) throw new UnexpectedRow('find-check-subject: the graph has no gate');
  const policeRegion = contacts.note(municipality, found.regions);
  const stay = stayOf(input, found);
  return '__typename' in stay ? stay : { ...stay, policeRegion, answers: found.answers, gate };
}

type Asker = { readonly viewer: Viewer; readonly today: Day };
type AskedStay = Pick<CheckInput, 'caseId' | 'memberIds' | 'place'>;

/** The same of a stay, within a change. */
export async function lookUpStay(
  asking: Asking,
  asker: Asker,
  input: AskedStay,
): Promise<StaySubject | Missing | Invalid> {
  const params = asked(asker, input);
  const [cases, places] = await Promise.all([asking.ask(findCase, params.cases), asking.ask(findPlace, params.places)]);
  return stayOf(input, { cases, places });
}

const asked = ({ viewer, today }: Asker, { caseId, place }: AskedStay) => ({
  cases: { assignment: viewer.assignment.id, case: caseId, today },
  places: { municipality: municipalityOf(viewer), ...namedAs(place) },
});

type Found = { readonly cases: readonly CaseRow[]; readonly places: readonly PlaceRow[] };

function stayOf(input: AskedStay, { cases: [exitCase], places: [place] }: Found): StaySubject | Missing | Invalid {
  if (exitCase === undefined) return { __typename: 'NotFound', field: 'caseId' };
  if (exitCase.status !== 'OPEN') return invalid('caseId', 'UNKNOWN');
  const stranger = input.memberIds?.findIndex((id) => exitCase.household.every((member) => member.id !== id)) ?? -1;
  if (stranger >= 0) return invalid(`memberIds.${stranger}`, 'UNKNOWN');
  if (place === undefined) return invalid(placeField(input.place), 'UNKNOWN');
  const district = districtOf(input.place, place);
  if (district === undefined) return invalid('place.districtId', 'UNKNOWN');
  const members = exitCase.household.filter(({ id }) => input.memberIds?.includes(id) ?? true);
  return { exitCase, members, place, district };
}

const namedAs = (place: PlaceRef) => ({
  unit: 'unit' in place ? place.unit : null,
  facility: 'facility' in place ? place.facility : null,
  locality: 'locality' in place ? place.locality : null,
  around: 'municipality' in place ? place.municipality : null,
});

const placeField = (place: PlaceRef): string => `place.${Object.keys(place)[0]}Id`;

/** null where none was named, undefined where it is none of the town's. */
function districtOf(asked: PlaceRef, place: PlaceRow): District | null | undefined {
  if (!('locality' in asked) || asked.district === undefined) return null;
  return place.districts.find(({ id }) => id === asked.district);
}
