import { randomUUID } from 'node:crypto';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { escalateConsultation } from '../graph/queries/escalate.ts';
import { type ConsultationDue, listConsultationsDue } from '../graph/queries/list-consultations-due.ts';
import { carryOut, type Deciding, type Decision, refuse } from '../ledger/carry-out.ts';
import { headerOfTime } from '../ledger/header-of-time.ts';
import { isOver } from './consultation-life.ts';
import { escalate } from './escalation.ts';
import { letGo } from './withdraw-consultation.ts';

type Passing = Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>;

/** How many consultations time has done something to. */
export type Passed = { readonly timedOut: number; readonly escalated: number };

/**
 * What the mere passing of time does to consultations: holds end, and what nobody has answered goes a level up. Each is looked at again
 * under the gate, and entered on its own. Throws GraphUnavailable.
 */
export async function passTime(passing: Passing): Promise<Passed> {
  const due = await ask(passing.graph, listConsultationsDue, { id: null });
  const done: (string | null)[] = [];
  for (const consultation of due) {
    if (whatPasses(consultation, passing) !== null) done.push(await pass(passing, consultation.id));
  }
  const count = (what: string): number => done.filter((one) => one === what).length;
  return { timedOut: count('TimedOut'), escalated: count('Escalated') };
}

type WhatPasses =
  | { readonly is: 'TimedOut' }
  | { readonly is: 'Escalated'; readonly level: ConsultationDue['level']; readonly answerBy: Date };

function whatPasses(due: ConsultationDue, { clock }: Pick<Equipment, 'clock'>): WhatPasses | null {
  const openedOn = today({ now: () => new Date(due.openedAt) });
  if (isOver({ ...due, openedOn }, today(clock))) return { is: 'TimedOut' };
  if (due.status !== 'OPEN') return null;
  const awaited = { level: due.level, answerBy: new Date(due.answerBy) };
  const now = escalate(awaited, due.priority, clock.now());
  return now.level === due.level ? null : { is: 'Escalated', ...now };
}

/** @returns what happened, or null where it was changed meanwhile */
async function pass({ graph, clock, facts }: Passing, id: string): Promise<string | null> {
  const decide = async (changing: Deciding): Promise<Decision> => {
    const [due] = await changing.ask(listConsultationsDue, { id });
    const passes = due === undefined ? null : whatPasses(due, { clock });
    if (passes === null) return refuse({ type: 'NothingChanged' });
    if (passes.is === 'TimedOut') {
      const placements = await letGo(changing, { consultation: id, status: 'TIMED_OUT' }, clock);
      const touched = { ...nothingTouched, placements };
      await rejudge(changing, touched, clock);
      return { outcome: { type: 'TimedOut', id }, touched };
    }
    const { level, answerBy } = passes;
    const at = clock.now().toISOString();
    await changing.run(escalateConsultation, { id, level, until: answerBy.toISOString(), at });
    return { outcome: { type: 'Escalated', id, level }, touched: null };
  };
  const done = await carryOut(
    { graph, clock, facts },
    { operationId: randomUUID(), header: headerOfTime('passTime'), content: { id } },
    decide,
  );
  return done.kind === 'DONE' ? done.outcome.type : null;
}
