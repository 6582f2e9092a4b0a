import type {
  Fact,
  FactConnection,
  KnownPerson,
  PlaceName,
  QueryGroupingsArgs,
  QueryPlacesArgs,
  QueryReviewQueueArgs,
} from '#schema/generated/police-recorder.ts';
import { Refused } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { beginsAWord } from '../graph/begins-a-word.ts';
import { listFactsAwaiting } from '../graph/queries/list-facts-awaiting.ts';
import { listFactsOfPerson } from '../graph/queries/list-facts-of-person.ts';
import { searchAreas } from '../graph/queries/search-areas.ts';
import { searchGroupings } from '../graph/queries/search-groupings.ts';
import { hashReference } from '../identity/reference.ts';
import { headerOf } from '../placements/header-of.ts';
import { readFirst } from '../placements/read-first.ts';
import type { Officer } from './deed.ts';
import { markOf, presentArea } from './present-fact.ts';
import { readInput, reference } from './read-input.ts';
import { showFacts } from './show-facts.ts';
import { type GroupingShown, showGroupings } from './show-groupings.ts';

const longestSearch = 100;

/** Every look-up is entered before its answer leaves: which groupings and facts were shown, never what was typed. */
export const enter = ({ equipment, viewer }: Officer, action: string, shown: object): Promise<unknown> =>
  equipment.ledger.enter({ header: headerOf(viewer, action, isEmpty(shown) ? 'NOT_FOUND' : 'SHOWN'), body: shown });

const isEmpty = (shown: object): boolean => Object.values(shown).every((ids) => Array.isArray(ids) && ids.length === 0);
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Groupings by the beginnings of words of their names and aliases; all of them where nothing was typed. */
export async function listGroupings(officer: Officer, args: QueryGroupingsArgs): Promise<readonly GroupingShown[]> {
  const first = readFirst(args.first, { unset: 20, most: 50 });
  const words = wordsOf(args.search ?? '', '*:*');
  const found = words === null ? [] : await ask(officer.equipment.graph, searchGroupings, { words, first });
  const groupings = await showGroupings(officer, idsOf(found));
  await enter(officer, 'LIST_GROUPINGS', { groupings: idsOf(groupings) });
  return groupings;
}

/** Null where what was typed has no word in it. */
function wordsOf(typed: string, unset: string): string | null {
  if (typed.length > longestSearch) throw new Refused('BAD_REQUEST');
  return typed.trim() === '' ? unset : (beginsAWord(typed)?.words ?? null);
}

export async function findGrouping(officer: Officer, id: string): Promise<GroupingShown | null> {
  const groupings = await showGroupings(officer, [id]);
  await enter(officer, 'READ_GROUPING', { groupings: idsOf(groupings) });
  return groupings[0] ?? null;
}

/** Of a person found by one's own reference only: what the police entered. Whether anybody else knows the person makes no difference. */
export async function findPerson(officer: Officer, sent: string): Promise<KnownPerson | null> {
  const input = readInput(reference, sent);
  if (!('read' in input)) throw new Refused('BAD_REQUEST');
  const { graph, referenceKey } = officer.equipment;
  const [known] = await ask(graph, listFactsOfPerson, { referenceHash: hashReference(input.read, referenceKey) });
  const named = new Map(known === undefined ? [] : [[known.person, input.read]]);
  const facts = known === undefined ? [] : await showFacts(officer, known.facts, named);
  await enter(officer, 'READ_PERSON', { facts: idsOf(facts) });
  return known === undefined ? null : { id: markOf({ id: known.person }), facts };
}

/** What awaits a second officer, a page at a time, what waits longest first. */
export async function listReviewQueue(officer: Officer, args: QueryReviewQueueArgs): Promise<FactConnection> {
  const first = readFirst(args.first, { unset: 50, most: 100 });
  const [afterSince = '', afterFact = ''] = args.after == null ? [] : readCursor(args.after);
  const asked = { afterSince, afterFact, first: first + 1 };
  const waiting = await ask(officer.equipment.graph, listFactsAwaiting, asked);
  const page = waiting.slice(0, first);
  const cursors = new Map(page.map(({ fact, since }) => [fact, writeCursor([since, fact])]));
  const facts = await showFacts(
    officer,
    page.map(({ fact }) => fact),
  );
  const edges = facts.map((node) => ({ cursor: cursors.get(node.id) ?? '', node }));
  await enter(officer, 'LIST_REVIEW_QUEUE', { facts: idsOf(facts) });
  return { edges, pageInfo: { hasNextPage: waiting.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

const writeCursor = (place: readonly string[]): string => Buffer.from(place.join(' ')).toString('base64url');
const readCursor = (cursor: string): readonly string[] => Buffer.from(cursor, 'base64url').toString().split(' ');

export async function findFact(officer: Officer, id: string): Promise<Fact | null> {
  const facts = await showFacts(officer, [id]);
  await enter(officer, 'READ_FACT', { facts: idsOf(facts) });
  return facts[0] ?? null;
}

/** Places to choose from while somebody types. Not entered: it says nothing about anyone. */
export async function listAreas({ equipment }: Officer, args: QueryPlacesArgs): Promise<readonly PlaceName[]> {
  const first = readFirst(args.first, { unset: 20, most: 50 });
  if (args.search.length > longestSearch) throw new Refused('BAD_REQUEST');
  const search = beginsAWord(args.search);
  return search === null ? [] : (await ask(equipment.graph, searchAreas, { ...search, first })).map(presentArea);
}
