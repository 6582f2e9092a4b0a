import type { Assignment, Viewer as PresentedViewer } from '#schema/generated/coordinator.ts';
import type { HeldAssignment, Viewer } from './viewer.ts';

/** A viewer as the contracts show one. */
export const presentViewer = ({ id, name, assignment, assignments }: Viewer): PresentedViewer => ({
  id,
  name,
  assignment: presentAssignment(assignment),
  assignments: assignments.map(presentAssignment),
});

const presentAssignment = ({ id, role, office, municipality }: HeldAssignment): Assignment => ({
  id,
  role,
  office: office.name,
  municipality: municipality?.name ?? null,
});
