import { randomUUID } from 'node:crypto';
import { raiseNotice, settleNotices } from '../alerts/raise-notice.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { type Clock, today } from '../clock.ts';
import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { listConsentedPresences } from '../graph/queries/list-consented-presences.ts';
import { type ConsentEnding, listConsentsEnding } from '../graph/queries/list-consents-ending.ts';
import { listRenewedPlacements } from '../graph/queries/list-renewed-placements.ts';
import { noteConsentEnding } from '../graph/queries/note-consent-ending.ts';
import { carryOut, type Deciding, type Decision, refuse } from '../ledger/carry-out.ts';
import { headerOfTime } from '../ledger/header-of-time.ts';
import { letGoOfPlaces } from './withdraw-consent.ts';

type Ending = Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>;

/** A coordinator has these days to ask for another consent. */
const warnedDaysAhead = 14;

const momentOf = (clock: Clock) => ({ today: today(clock), soon: addDays(today(clock), warnedDaysAhead) });

/**
 * What becomes of a consent that has an end: the coordinator is warned two weeks ahead; on the day it is over, what rested on it leaves the
 * judging, holds are let go of, and the police liaison is told. One that another goes on from is only noted. Each is looked at again
 * under the gate, and entered on its own. Throws GraphUnavailable. Authority: DESIGN, "From question to placement", 5.
 * @returns how many are over
 */
export async function endConsents(ending: Ending): Promise<number> {
  const due = await ask(ending.graph, listConsentsEnding, { ...momentOf(ending.clock), id: null });
  let over = 0;
  for (const { id, case: exitCase } of due) {
    const header = { ...headerOfTime('END_CONSENT'), case: exitCase };
    const command = { operationId: randomUUID(), header, content: { id } };
    const done = await carryOut(ending, command, (changing) => endOne(changing, ending, id));
    if (done.kind === 'DONE' && done.outcome.type === 'ConsentOver') over += 1;
  }
  return over;
}

async function endOne(changing: Deciding, { clock }: Ending, id: string): Promise<Decision> {
  const moment = momentOf(clock);
  const [consent] = await changing.ask(listConsentsEnding, { ...moment, id });
  if (consent === undefined) return refuse({ type: 'NothingChanged' });
  const isOver = consent.to <= moment.today;
  const noted = { consent: id, warnedOn: isOver ? null : moment.today, endedOn: isOver ? moment.today : null };
  await changing.run(noteConsentEnding, noted);
  if (!consent.isRenewed) await tell(changing, { consent, isOver, today: moment.today }, clock);
  if (!isOver) return { outcome: { type: 'ConsentEnds', id }, touched: null };
  const placements = consent.isRenewed ? [] : await letGoOfPlaces(changing, consent, clock);
  const touched = { ...nothingTouched, persons: [consent.person], placements };
  await rejudge(changing, touched, clock);
  return { outcome: { type: 'ConsentOver', id }, touched };
}

type Told = { readonly consent: ConsentEnding; readonly isOver: boolean; readonly today: Day };

/** The coordinator ahead, the police when it has come. */
async function tell(changing: Deciding, { consent, isOver, today: day }: Told, clock: Clock): Promise<void> {
  const who = { case: consent.case, person: consent.person, today: day };
  const kind = isOver ? 'CONSENT_WITHDRAWN' : 'CONSENT_ENDS';
  for (const { id } of await changing.ask(listConsentedPresences, who)) {
    await raiseNotice(changing, { kind, placement: id, severity: 'HIGH' }, clock);
  }
}

/** Within a change: whoever consents again is worth no more warning, as soon as all who are placed together do. */
export async function settleConsents(
  changing: Deciding,
  who: { readonly case: string; readonly person: string },
  clock: Clock,
): Promise<void> {
  const renewed = await changing.ask(listRenewedPlacements, { ...who, ...momentOf(clock) });
  const kinds = ['CONSENT_ENDS', 'CONSENT_WITHDRAWN'] as const;
  const notices = renewed.flatMap(({ id }) => kinds.map((kind) => ({ kind, placement: id })));
  await settleNotices(changing, notices, clock.now().toISOString());
}
