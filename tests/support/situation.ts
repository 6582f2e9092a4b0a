import { randomUUID } from 'node:crypto';
import type { Day, Period, PlaceRef, Policy } from '#api/conflicts/facts.ts';
import type { Answer, Finding } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { Graph } from '#api/graph/connect.ts';
import { fetchInquiry } from '#api/graph/fetch-facts.ts';
import type { CheckPlacementInput, PlaceInput } from '#schema/generated/coordinator-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import type { Story, StoryCase, StoryPlace } from '#seed/stories/story.ts';
import { emptyGraph } from '#support/graph.ts';

/** A story that lies in the graph, alone. */
export type Situation = { readonly graph: Graph; readonly story: Story; readonly planted: Planted; readonly day: Day };

/** A question in the words of a story; about the whole household without `members`. */
export type Asked = Period & {
  readonly case: string;
  readonly members?: readonly string[];
  readonly place: StoryPlace;
};

/** Tells who asks in a case: the first whom it is assigned to. */
export function askerOf(situation: Situation, number: string): string {
  const { assignedTo, office } = caseOf(situation, number);
  const [user] = assignedTo;
  if (user === undefined) throw new Error(`Nobody is assigned to case ${number}.`);
  return situation.planted.assignment(user, office);
}

/** The question as the contract takes it. */
export function inputOf({ planted }: Situation, asked: Asked): CheckPlacementInput {
  return {
    operationId: randomUUID(),
    caseId: planted.case(asked.case),
    offer: 'Erbjudande 1',
    place: placeInputOf(planted, asked.place),
    from: asked.from,
    ...(asked.to !== null && { to: asked.to }),
    ...(asked.members && { memberIds: asked.members.map(planted.person) }),
  };
}

/** Leaves nothing but this story in the graph. */
export async function plantAlone(
  graph: Graph,
  story: Story,
  options: { day: Day; referenceKey: Uint8Array },
): Promise<Situation> {
  await emptyGraph(graph);
  const planted = await plantStory(graph, story, options);
  return { graph, story, planted, day: options.day };
}

function caseOf({ story }: Situation, number: string): StoryCase {
  const told = story.cases.find((one) => one.number === number);
  if (!told) throw new Error(`The story has no case ${number}.`);
  return told;
}

/** Judges the facts as they are fetched from the graph; the findings in the story's names, one line each. */
export async function judgeSituation(
  situation: Situation,
  asked: Asked,
  policy: Policy = defaultPolicy,
): Promise<{ answer: Answer; findings: string[] }> {
  const { graph, planted, day } = situation;
  const { municipality, household } = caseOf(situation, asked.case);
  const question = {
    subjects: (asked.members ?? household.map(({ person }) => person)).map(planted.person),
    caseId: planted.case(asked.case),
    municipality: planted.municipality(municipality),
    place: placeRefOf(planted, asked.place),
    from: asked.from,
    to: asked.to,
  };
  const { inquiry } = await fetchInquiry(graph, question, day, policy);
  const { answer, findings } = judge(inquiry);
  return { answer, findings: findings.map((finding) => sentenceOf(situation, finding)).toSorted() };
}

function placeInputOf(planted: Planted, place: StoryPlace): PlaceInput {
  const ref = placeRefOf(planted, place);
  if ('unit' in ref) return { unitId: ref.unit };
  if ('facility' in ref) return { facilityId: ref.facility };
  if ('municipality' in ref) return { municipalityId: ref.municipality };
  return { localityId: ref.locality, ...(ref.district !== undefined && { districtId: ref.district }) };
}

function placeRefOf(planted: Planted, place: StoryPlace): PlaceRef {
  if ('unit' in place) return { unit: planted.place(place) };
  if ('facility' in place) return { facility: planted.place(place) };
  if ('municipality' in place) return { municipality: planted.place(place) };
  const locality = planted.town(place.town);
  return place.district === undefined ? { locality } : { locality, district: planted.place(place) };
}

/** `RIVALRY of Alva with Bo: SAME_TOWN, HIGH` */
function sentenceOf({ story, planted }: Situation, { rule, subject, counterpart, scope, severity }: Finding): string {
  const nameOf = new Map(story.people.map(({ name }) => [planted.person(name), name]));
  const of = subject === undefined ? '' : ` of ${nameOf.get(subject)}`;
  const who = counterpart === undefined ? '' : ` with ${nameOf.get(counterpart)}`;
  return `${rule}${of}${who}: ${scope === undefined ? '' : `${scope}, `}${severity}`;
}
