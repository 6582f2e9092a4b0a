import type { Role, Viewer } from './viewer.ts';

/**
 * Who may what. Authority: DESIGN, "Who sees what".
 * The first gate is the audience's schema, the second is each resolver; both ask here.
 */
export type Audience = 'analyst' | 'coordinator' | 'decision-maker' | 'police-liaison' | 'police-recorder';
export type Deed =
  | 'me'
  | 'cases'
  | 'case'
  | 'places'
  | 'checkPlacement'
  | 'place'
  | 'changeCases'
  | 'consult'
  | 'answerAlerts'
  | 'decideOverrides'
  | 'readAsLiaison'
  | 'answerAsLiaison'
  | 'stopNationally'
  | 'readFacts'
  | 'recordFacts'
  | 'reviewFacts';

const rolesOfAudience: Readonly<Record<Audience, readonly Role[]>> = {
  analyst: ['ANALYST'],
  coordinator: ['COORDINATOR'],
  'decision-maker': ['DECISION_MAKER'],
  'police-liaison': ['POLICE_LIAISON'],
  'police-recorder': ['RECORDER', 'REVIEWER'],
};

const rolesOfDeed: Readonly<Record<Deed, readonly Role[]>> = {
  me: ['COORDINATOR'],
  cases: ['COORDINATOR'],
  case: ['COORDINATOR'],
  places: ['COORDINATOR'],
  checkPlacement: ['COORDINATOR'],
  place: ['COORDINATOR'],
  changeCases: ['COORDINATOR'],
  consult: ['COORDINATOR'],
  answerAlerts: ['COORDINATOR'],
  decideOverrides: ['DECISION_MAKER'],
  readAsLiaison: ['POLICE_LIAISON'],
  answerAsLiaison: ['POLICE_LIAISON'],
  stopNationally: ['POLICE_LIAISON'],
  readFacts: ['RECORDER', 'REVIEWER'],
  recordFacts: ['RECORDER', 'REVIEWER'],
  reviewFacts: ['REVIEWER'],
};

/** Whether somebody may use an audience's schema at all. */
export const mayEnter = (viewer: Viewer, audience: Audience): boolean =>
  rolesOfAudience[audience].includes(viewer.assignment.role);

/** Published statistics are in files, and open to whoever signed in for them, whether or not the graph answers. */
export const mayReadWithoutGraph = (role: Role): boolean => rolesOfAudience.analyst.includes(role);

/** Roles that mean nothing but at an office of a municipality. */
const municipal: readonly Role[] = ['COORDINATOR', 'DECISION_MAKER'];

/** What binds every municipality is for whoever acts for the whole country. */
const national: readonly Deed[] = ['stopNationally'];

/** Whether somebody may do one thing. */
export const mayDo = ({ assignment: { role, municipality, level } }: Viewer, deed: Deed): boolean =>
  rolesOfDeed[deed].includes(role) &&
  (municipality !== null || !municipal.includes(role)) &&
  (level === 'NATIONAL' || !national.includes(deed));
