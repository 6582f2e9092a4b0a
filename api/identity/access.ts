import type { Role, Viewer } from './viewer.ts';

/**
 * Who may what. Authority: DESIGN, "Who sees what".
 * The first gate is the audience's schema, the second is each resolver; both ask here.
 */
export type Audience = 'coordinator';
export type Deed = 'me' | 'cases' | 'case' | 'places' | 'checkPlacement';

const rolesOfAudience: Readonly<Record<Audience, readonly Role[]>> = {
  coordinator: ['COORDINATOR'],
};

const rolesOfDeed: Readonly<Record<Deed, readonly Role[]>> = {
  me: ['COORDINATOR'],
  cases: ['COORDINATOR'],
  case: ['COORDINATOR'],
  places: ['COORDINATOR'],
  checkPlacement: ['COORDINATOR'],
};

/** Whether somebody may use an audience's schema at all. */
export const mayEnter = (viewer: Viewer, audience: Audience): boolean =>
  rolesOfAudience[audience].includes(viewer.assignment.role);

/** Whether somebody may do one thing. A municipality's deeds need an assignment at an office of one. */
export const mayDo = (viewer: Viewer, deed: Deed): boolean =>
  viewer.assignment.municipality !== null && rolesOfDeed[deed].includes(viewer.assignment.role);
