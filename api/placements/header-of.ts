import type { Viewer } from '../identity/viewer.ts';
import type { Header } from '../ledger/enter.ts';

/** Who did or asked what, with which outcome: what every ledger entry begins with. */
export const headerOf = ({ id, assignment }: Viewer, action: string, outcome: string): Header => ({
  action,
  outcome,
  user: id,
  assignment: assignment.id,
  role: assignment.role,
  organisation: assignment.office.id,
});
