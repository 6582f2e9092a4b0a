import type {
  LiaisonConsultation,
  LiaisonConsultationConnection,
  QueryConsultationsArgs,
} from '#schema/generated/police-liaison.ts';
import { ask } from '../graph/ask.ts';
import type { AreaRow } from '../graph/queries/area-row.ts';
import { findAreas } from '../graph/queries/find-areas.ts';
import {
  type LiaisonsConsultation,
  listConsultationsOfLiaison,
} from '../graph/queries/list-consultations-of-liaison.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { readFirst } from '../placements/read-first.ts';
import { presentFinding } from './present-finding.ts';
import { presentPlaceName } from './present-place-name.ts';
import { type Words, wordsOf } from './words-of-findings.ts';

/** What the liaison's region is asked, the most urgent first. Entered before the answer leaves, with which they were. */
export async function listLiaisonConsultations(
  actor: Actor,
  args: QueryConsultationsArgs,
): Promise<LiaisonConsultationConnection> {
  const { graph, ledger } = actor.equipment;
  const first = readFirst(args.first, { unset: 50, most: 100 });
  const asked = { assignment: actor.viewer.assignment.id, id: null, open: args.open ?? true, first: first + 1 };
  const found = await ask(graph, listConsultationsOfLiaison, { ...asked, after: readCursor(args.after) });
  const page = found.slice(0, first);
  const naming = await nameIn(actor, page);
  const shown = page.map((one) => present(actor, naming, one));
  const edges = shown.map((node) => ({ cursor: writeCursor(node), node }));
  const body = { consultations: page.map(({ id }) => id) };
  await ledger.enter({ header: headerOf(actor.viewer, 'LIST_CONSULTATIONS', 'SHOWN'), body });
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** One of them; null for another region's as for one that does not exist. Entered likewise. */
export async function findLiaisonConsultation(actor: Actor, id: string): Promise<LiaisonConsultation | null> {
  const shown = await readLiaisonConsultation(actor, id);
  const header = headerOf(actor.viewer, 'READ_CONSULTATION', shown ? 'SHOWN' : 'NOT_FOUND');
  await actor.equipment.ledger.enter({ header, body: { consultation: shown?.id } });
  return shown;
}

/** The same as the outcome of a deed, which has an entry of its own. */
export async function readLiaisonConsultation(actor: Actor, id: string): Promise<LiaisonConsultation | null> {
  const asked = { assignment: actor.viewer.assignment.id, id, open: null, after: null, first: 1 };
  const [found] = await ask(actor.equipment.graph, listConsultationsOfLiaison, asked);
  return found === undefined ? null : present(actor, await nameIn(actor, [found]), found);
}

/** What the findings and the suggested towns of some consultations are called, looked up once for all. */
type Naming = { readonly words: Words; readonly towns: ReadonlyMap<string, AreaRow> };

async function nameIn(actor: Actor, found: readonly LiaisonsConsultation[]): Promise<Naming> {
  const findings = found.flatMap((one) => one.findings);
  const areas = [...new Set(found.flatMap(({ suggested }) => suggested))];
  const [words, towns] = await Promise.all([
    wordsOf(actor, findings),
    ask(actor.equipment.graph, findAreas, { areas }),
  ]);
  return { words, towns: new Map(towns.map((town) => [town.id, town])) };
}

function present(
  { equipment: { policy } }: Actor,
  { words, towns }: Naming,
  { findings, place, suggested, decision, ...told }: LiaisonsConsultation,
): LiaisonConsultation {
  const stay = { from: told.from, agedYears: policy.agedYears };
  const suggestedTowns = suggested.flatMap((id) => towns.get(id) ?? []);
  return {
    ...told,
    place: presentPlaceName(place),
    findings: findings.map((finding) => presentFinding(finding, words, stay)),
    decision: decision === null ? null : decisions[decision],
    suggestedPlaces: suggestedTowns.map(({ id, name, within }) =>
      presentPlaceName({ id, name, kind: 'Locality', municipality: within ?? '' }),
    ),
  };
}

const decisions = { APPROVED: 'APPROVE', ADVISED_AGAINST: 'ADVISE_AGAINST' } as const;

/** What the list is ordered by; opaque to whoever carries it. */
const writeCursor = ({ priority, answerBy, id }: LiaisonConsultation): string =>
  Buffer.from([priority ? '0' : '1', answerBy, id].join(' ')).toString('base64url');

function readCursor(cursor: string | null | undefined) {
  if (cursor == null) return null;
  const [rank = '', answerBy = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return { rank, answerBy, id };
}
