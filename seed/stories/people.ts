import type { StoryGrouping, StoryPerson } from './story.ts';
import type { Part } from './tell.ts';

/** The same invented people in every story, test and demonstration. None of these names is stored. */
const alva: StoryPerson = { name: 'Alva', reference: 'DEMO-ALVA-01' };
const bo: StoryPerson = { name: 'Bo', reference: 'DEMO-BO-02' };
/** A member, not placed by anyone, whose home the police know. */
const cem: StoryPerson = { name: 'Cem', reference: 'DEMO-CEM-03' };
const dina: StoryPerson = { name: 'Dina', reference: 'DEMO-DINA-04' };
const elis: StoryPerson = { name: 'Elis', reference: 'DEMO-ELIS-05' };
/** The partner of Elis. */
const fia: StoryPerson = { name: 'Fia', reference: 'DEMO-FIA-06' };
const gry: StoryPerson = { name: 'Gry', reference: 'DEMO-GRY-07' };
const hugo: StoryPerson = { name: 'Hugo', reference: 'DEMO-HUGO-08' };
const ivar: StoryPerson = { name: 'Ivar', reference: 'DEMO-IVAR-09' };

const reds: StoryGrouping = { name: 'Reds', aliases: ['The Red Ones'] };
const redsYouth: StoryGrouping = { name: 'Reds-Youth', partOf: ['Reds'] };
const blues: StoryGrouping = { name: 'Blues' };
const greens: StoryGrouping = { name: 'Greens' };

export const everybody: Part = {
  people: [alva, bo, cem, dina, elis, fia, gry, hugo, ivar],
  groupings: [reds, redsYouth, blues, greens],
};

/** Reds and Blues are rivals, at conflict and open. */
export const redsAgainstBlues: Part = {
  rivalries: [{ between: ['Reds', 'Blues'], level: 'CONFLICT', from: '-4y' }],
};

/** Alva left the Reds half a year ago; Bo left the Blues a year ago. */
export const alvaOfTheReds: Part = {
  affiliations: [{ person: 'Alva', grouping: 'Reds', role: 'MEMBER', from: '-6y', to: '-6m' }],
};
export const boOfTheBlues: Part = {
  affiliations: [{ person: 'Bo', grouping: 'Blues', role: 'MEMBER', from: '-6y', to: '-1y' }],
};
