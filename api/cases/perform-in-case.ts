import { today } from '../clock.ts';
import { findCase } from '../graph/queries/find-case.ts';
import type { CaseRow } from '../graph/queries/household-of-case.ts';
import { invalid } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Act, type Actor, act, notFound } from '../placements/act.ts';

/** Does something in an open case of one's own: somebody else's is as one that does not exist. */
export function performInCase(
  actor: Actor,
  { caseId, ...deed }: Act & { readonly caseId: string },
  decide: (changing: Deciding, exitCase: CaseRow) => Promise<Decision>,
): Promise<Outcome> {
  const { viewer, equipment } = actor;
  const asked = { assignment: viewer.assignment.id, case: caseId, today: today(equipment.clock) };
  return act(actor, deed, async (changing) => {
    const [exitCase] = await changing.ask(findCase, asked);
    if (exitCase === undefined) return notFound('caseId');
    if (exitCase.status !== 'OPEN') return refuse(invalid('caseId', 'UNKNOWN'));
    const decision = await decide(changing, exitCase);
    return { ...decision, body: { ...Object(decision.body), case: exitCase.id } };
  });
}
