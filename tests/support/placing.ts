import { randomUUID } from 'node:crypto';
import { change } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { recordPlacement } from '#api/graph/queries/record-placement.ts';
import { record } from '#api/graph/record.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import type { StoryPlace } from '#seed/stories/story.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import type { Client } from '#support/service.ts';
import { type Asked, inputOf, type Situation } from '#support/situation.ts';

/** What came back: the member of the union with the parts that tests look at. */
export type Told = {
  readonly __typename: string;
  readonly id?: string;
  readonly status?: string;
  readonly origin?: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly presenceConfirmedOn?: string | null;
  /** The receipt that a placement rests on. */
  readonly rests?: { readonly id: string } | null;
  readonly check?: { readonly id: string; readonly number: string; readonly answer: string };
  readonly placement?: { readonly id: string };
  readonly consultation?: { readonly id: string; readonly status: string; readonly priority: boolean };
  readonly causes?: readonly { readonly kind: string }[];
  readonly field?: string;
  readonly problem?: string;
};

const placement =
  'id status origin from to presenceConfirmedOn place { name } members { id } rests: check { id number answer }';
const refusals =
  '... on InvalidInput { field problem } ... on NotFound { field } ... on OperationIdReused { operationId } ... on CouldNotBeChecked { reference }';
const ofConfirming = `__typename ... on Placement { ${placement} } ... on CheckOutdated { check { id number answer } }
  ... on ConsultationNeeded { check { id number answer } } ... on ApprovalNeeded { consultationId } ... on CheckExpired { checkId }
  ... on AlreadyPlaced { placement { id } } ... on PlaceUnavailable { causes { kind } } ${refusals}`;
const ofPlacement = `__typename ... on Placement { ${placement} } ${refusals}`;

const selections = {
  confirmPlacement: ['ConfirmPlacementInput', ofConfirming],
  changePlacement: ['ChangePlacementInput', ofConfirming],
  endPlacement: ['EndPlacementInput', ofPlacement],
  cancelPlacement: ['CancelPlacementInput', ofPlacement],
  recordExistingStay: ['RecordExistingStayInput', ofPlacement],
  confirmPresence: ['ConfirmPresenceInput', ofPlacement],
  recordPlacementStop: [
    'RecordPlacementStopInput',
    `__typename ... on PlacementStop { id from to supplier { name } } ${refusals}`,
  ],
  placeInEmergency: [
    'PlaceInEmergencyInput',
    `__typename ... on EmergencyPlacement { placement { ${placement} } check { id number answer } consultation { id status priority } }
    ... on PlaceUnavailable { causes { kind } } ${refusals}`,
  ],
} as const;

type Deed = keyof typeof selections;

/** Does one thing to placements through GraphQL; with an operationId of its own unless it comes with one. */
export async function performOnce(client: Client, deed: Deed, input: object): Promise<Told> {
  const [type, selection] = selections[deed];
  const query = `mutation ($input: ${type}!) { ${deed}(input: $input) { ${selection} } }`;
  const data = await client.ask<Record<string, Told>, object>(query, {
    input: { operationId: randomUUID(), ...input },
  });
  const told = data[deed];
  if (told === undefined) throw new Error(`${deed} was not answered`);
  return told;
}

/**
 * The same; what could not be checked is sent again, as people are told to do: on a busy machine, making the first plan of a question
 * takes longer than a change may.
 */
export async function perform(client: Client, deed: Deed, input: object): Promise<Told> {
  const sent = { operationId: randomUUID(), ...input };
  for (let again = 3; ; again -= 1) {
    const told = await performOnce(client, deed, sent);
    if (told.__typename !== 'CouldNotBeChecked' || again === 0) return told;
  }
}

/** A check that is answered, asked again where it could not be; the receipt's identifier and answer. */
export async function check(client: Client, situation: Situation, asked: Asked) {
  const input = inputOf(situation, asked);
  for (let again = 3; ; again -= 1) {
    const reply = (await client.ask(CheckPlacementDocument, { input })).checkPlacement;
    if (reply.__typename === 'PlacementCheck') return { id: reply.id, answer: reply.answer };
    if (reply.__typename !== 'CouldNotBeChecked' || again === 0)
      throw new Error(`the check was answered ${reply.__typename}`);
  }
}

/** A stay in a case; without an end unless said. */
export const stayOf = (number: string, place: StoryPlace, from = '2027-03-01', to: string | null = null): Asked => ({
  case: number,
  place,
  from,
  to,
});

/** Takes away all that was decided and asked, and leaves the people, cases and facts: quicker than planting anew. */
export async function forgetPlacements(graph: Graph): Promise<void> {
  await pastTheGate(
    graph,
    'MATCH (n:Placement|PlacementCheck|Consultation|Override|Alert|LedgerEntry) DETACH DELETE n',
  );
  await pastTheGate(graph, `MATCH ()-[stay:STAYS_AT {reason: 'PLACEMENT_ENDED'}]->() DELETE stay`);
}

type Placed = {
  readonly case: string;
  readonly person: string;
  readonly at: StoryPlace;
  readonly status?: 'HELD' | 'CONFIRMED' | 'ENDED' | 'CANCELLED' | 'REJECTED' | 'MISTAKEN';
  readonly from: string;
  readonly to?: string;
};

/** Somebody is placed, without anybody being asked. */
export async function place(
  { graph, planted }: Pick<Situation, 'graph' | 'planted'>,
  { status = 'CONFIRMED', ...placed }: Placed,
): Promise<string> {
  const id = randomUUID();
  const { from, to } = placed;
  const row = {
    id,
    case: planted.case(placed.case),
    at: planted.place(placed.at),
    people: [planted.person(placed.person)],
  };
  await change(graph, (changing) => record(changing, recordPlacement, [{ ...row, status, from, to, opened: 0 }]));
  return id;
}

/** The end of a stay as the contract takes it. */
export const ending = (
  placementId: string,
  on: string,
  what: 'REMAINS' | 'MOVED' | 'UNKNOWN',
): Readonly<Record<string, string>> => Object.fromEntries([...Object.entries({ placementId, on }), ['then', what]]);
