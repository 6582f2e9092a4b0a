import type { StoryCase, StoryMember, StoryVerification } from './story.ts';
import type { Part } from './tell.ts';

/** Everybody has consented and is verified, unless a story says otherwise. */
const consented: NonNullable<StoryMember['consents']> = [{ from: '-2m', to: '+22m' }];

function consenting(person: string, pseudonym: string): StoryMember {
  return { person, pseudonym, consents: consented };
}

export function verified(person: string): StoryVerification {
  return { person, on: '-20d' };
}

const kristianstad = {
  municipality: 'Kristianstad',
  office: 'Socialtjänsten Kristianstad, avhopparenheten',
  assignedTo: ['Ingrid Exempel'],
  opened: '-2m',
} as const satisfies Omit<StoryCase, 'number' | 'household'>;

const malmö = {
  municipality: 'Malmö',
  office: 'Socialtjänsten Malmö, avhopparenheten',
  assignedTo: ['Måns Påhitt'],
  opened: '-1y',
} as const satisfies Omit<StoryCase, 'number' | 'household'>;

const hässleholm = {
  municipality: 'Hässleholm',
  office: 'Socialtjänsten Hässleholm, vuxenenheten',
  assignedTo: ['Hedda Exempel'],
  opened: '-8m',
} as const satisfies Omit<StoryCase, 'number' | 'household'>;

/** Alva's case in Kristianstad, in which most questions are asked. */
export const alvasCase: Part = {
  cases: [{ number: 'KST-101', ...kristianstad, household: [consenting('Alva', 'Lind')] }],
  verifications: [verified('Alva')],
};

/** The same, with other consents than everybody's. */
export function alvasCaseWith(consents: NonNullable<StoryMember['consents']>): Part {
  return {
    cases: [{ number: 'KST-101', ...kristianstad, household: [{ person: 'Alva', pseudonym: 'Lind', consents }] }],
  };
}

/** Elis moves together with Fia, the partner. */
export const householdCase: Part = {
  cases: [{ number: 'KST-102', ...kristianstad, household: [consenting('Elis', 'Ask'), consenting('Fia', 'Asp')] }],
  verifications: [verified('Elis'), verified('Fia')],
};

/** Gry's consent is in order, and the police have looked; they have found nothing and attested nothing. */
export const grysCase: Part = {
  cases: [{ number: 'KST-103', ...kristianstad, household: [consenting('Gry', 'Björk')] }],
  verifications: [verified('Gry')],
};

export const bosCase: Part = {
  cases: [{ number: 'MMO-201', ...malmö, household: [consenting('Bo', 'Al')] }],
  verifications: [verified('Bo')],
};

export const dinasCase: Part = {
  cases: [{ number: 'MMO-202', ...malmö, household: [consenting('Dina', 'Rönn')] }],
  verifications: [verified('Dina')],
};

export const hugosCase: Part = {
  cases: [{ number: 'HLM-301', ...hässleholm, household: [consenting('Hugo', 'Hassel')] }],
  verifications: [verified('Hugo')],
};

export const elisCase: Part = {
  cases: [{ number: 'HLM-302', ...hässleholm, household: [consenting('Elis', 'Oxel')] }],
  verifications: [verified('Elis')],
};

/** The police attest that they know of no grouping of Ivar's. */
export const ivarsCase: Part = {
  cases: [
    {
      number: 'HBY-401',
      municipality: 'Hörby',
      office: 'Socialtjänsten Hörby, vuxenenheten',
      assignedTo: ['Hedda Exempel'],
      opened: '-3w',
      household: [consenting('Ivar', 'Sälg')],
    },
  ],
  verifications: [{ person: 'Ivar', on: '-10d', noneKnown: true }],
};
