import type { InboxQuery, Severity } from '#schema/generated/police-liaison-operations.ts';

export type Consultation = InboxQuery['consultations']['edges'][number]['node'];
export type Alert = InboxQuery['alerts']['edges'][number]['node'];
export type Request = InboxQuery['verificationRequests'][number];

export type Item =
  | { readonly is: 'CONSULTATION'; readonly one: Consultation }
  | { readonly is: 'ALERT'; readonly one: Alert }
  | { readonly is: 'VERIFICATION'; readonly one: Request };

/** What must be dealt with at once, soon, in its turn, and what somebody has seen to. */
export type Urgency = 'NOW' | 'SOON' | 'IN_TURN' | 'SEEN';
const order: readonly Urgency[] = ['NOW', 'SOON', 'IN_TURN', 'SEEN'];

const hourMs = 3_600_000;
const soonMs = 4 * hourMs;

/** How urgent, at an instant: by the time left to answer, by priority, and by the severity of an alert that nobody has acknowledged. */
export function urgencyOf(item: Item, now: Date): Urgency {
  if (item.is === 'VERIFICATION') return 'IN_TURN';
  if (item.is === 'ALERT') return item.one.acknowledgedAt === null ? ofSeverity[item.one.urgency] : 'SEEN';
  const left = Date.parse(item.one.answerBy) - now.getTime();
  if (item.one.priority || left <= 0) return 'NOW';
  return left <= soonMs ? 'SOON' : 'IN_TURN';
}

const ofSeverity: Readonly<Record<Severity, Urgency>> = {
  CRITICAL: 'NOW',
  HIGH: 'SOON',
  MEDIUM: 'IN_TURN',
  LOW: 'IN_TURN',
};

/** By urgency; within it what somebody waits for by a time, the earliest first, then what has waited longest. */
export function orderInbox(items: readonly Item[], now: Date): readonly Item[] {
  const rank = (item: Item): number => order.indexOf(urgencyOf(item, now));
  return items.toSorted((a, b) => rank(a) - rank(b) || compareText(turnOf(a), turnOf(b)));
}

/** Text instants sort as time does. */
function turnOf(item: Item): string {
  if (item.is === 'CONSULTATION') return `due ${item.one.answerBy}`;
  if (item.is === 'VERIFICATION') return `since ${item.one.requestedAt}`;
  const { acknowledgeBy, urgency, changedAt } = item.one;
  // A critical one that can go up no further has waited longest of all.
  if (acknowledgeBy !== null || urgency === 'CRITICAL') return `due ${acknowledgeBy ?? changedAt}`;
  return `since ${changedAt}`;
}

/** What stands in one row: one thing, or alerts of one urgency about the same stay, of which there is one for each counterpart. */
export type Row = { readonly first: Item; readonly others: readonly Item[] };

/** In the order of the first of each. */
export function toRows(items: readonly Item[], now: Date): readonly Row[] {
  return [...Map.groupBy(items, (item) => `${urgencyOf(item, now)} ${stayOf(item)}`).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [{ first, others }]),
  );
}

const stayOf = (item: Item): string =>
  item.is === 'ALERT' && item.one.placements.length > 0
    ? JSON.stringify(
        item.one.placements.map(({ caseNumber, municipality, place }) => [caseNumber, municipality, place.label]),
      )
    : item.one.id;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const itemsOf = ({ consultations, alerts, verificationRequests }: InboxQuery): readonly Item[] => [
  ...consultations.edges.map(({ node }) => ({ is: 'CONSULTATION' as const, one: node })),
  ...alerts.edges.map(({ node }) => ({ is: 'ALERT' as const, one: node })),
  ...verificationRequests.map((one) => ({ is: 'VERIFICATION' as const, one })),
];

/** The time between two instants in whole days, hours and minutes, of which the largest two count. */
export function splitTime(ms: number): { readonly days: number; readonly hours: number; readonly minutes: number } {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  return { days: Math.floor(minutes / 1_440), hours: Math.floor((minutes % 1_440) / 60), minutes: minutes % 60 };
}
