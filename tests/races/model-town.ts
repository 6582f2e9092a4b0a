import { alertChanges } from '#api/alerts/alert-changes.ts';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import type { Assessment } from '#api/conflicts/findings.ts';
import { judge } from '#api/conflicts/judge.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { type CheckQuestion, fetchInquiry } from '#api/graph/fetch-facts.ts';
import { fetchWorld } from '#api/graph/fetch-world.ts';
import { listStandingAlerts } from '#api/graph/queries/list-standing-alerts.ts';
import { offices } from '#seed/stories/offices.ts';
import type { StoryCase, StoryTown } from '#seed/stories/story.ts';
import { tell } from '#seed/stories/tell.ts';

/** Four whom two municipalities place, one whom only the police know; four groupings; four towns, three of them near each other. */
export const participants = ['Alva', 'Bo', 'Dina', 'Elis'] as const;
export const everybody = [...participants, 'Cem'] as const;
export const groupings = ['Reds', 'Blues', 'Greens', 'Reds-Youth'] as const;
const luleå: StoryTown = { town: 'Luleå (Luleå)' };
export const towns: readonly StoryTown[] = [
  { town: 'Kristianstad (Kristianstad)' },
  { town: 'Hammarslund (Kristianstad)' },
  { town: 'Broby (Östra Göinge)' },
  luleå,
];

export const referenceOf = (name: string): string => `MODEL-${name.toUpperCase()}`;

export const numberOf = (participant: (typeof participants)[number]): string =>
  `${isOfKristianstad(participant) ? 'KST' : 'MMO'}-${100 + participants.indexOf(participant)}`;

export const isOfKristianstad = (participant: (typeof participants)[number]): boolean =>
  participants.indexOf(participant) < 2;

export const story = tell('A world in which anything may happen', offices, {
  people: everybody.map((name) => ({ name, reference: referenceOf(name) })),
  groupings: groupings.map((name) => (name === 'Reds-Youth' ? { name, partOf: ['Reds'] } : { name })),
  affiliations: [
    { person: 'Alva', grouping: 'Reds', role: 'MEMBER', from: '-6y' },
    { person: 'Bo', grouping: 'Blues', role: 'MEMBER', from: '-6y' },
    { person: 'Elis', grouping: 'Reds-Youth', role: 'ASSOCIATE', from: '-2y' },
  ],
  verifications: participants.map((person) => ({ person, on: '-20d', noneKnown: true })),
  cases: participants.map(caseOf),
  // Near each other from the beginning, so that what the police learn has somebody in reach.
  placements: (['Bo', 'Dina', 'Elis'] as const).map((person, nth) => ({
    ...{ case: numberOf(person), people: [person], at: towns[nth] ?? luleå },
    ...{ status: 'CONFIRMED', from: '-1m' },
  })),
});

function caseOf(person: (typeof participants)[number]): StoryCase {
  const [municipality, user] = isOfKristianstad(person)
    ? (['Kristianstad', 'Ingrid Exempel'] as const)
    : (['Malmö', 'Måns Påhitt'] as const);
  return {
    ...{ number: numberOf(person), municipality, office: `Socialtjänsten ${municipality}, avhopparenheten` },
    ...{ assignedTo: [user], opened: '-1y' },
    household: [{ person, pseudonym: `P ${person}`, consents: [{ from: '-1y', to: '+2y' }] }],
  };
}

/** A question as it is answered, and the same judged on the whole graph, from scratch. */
export async function judgeBothWays(graph: Graph, questions: readonly CheckQuestion[], today: string) {
  const world = await fetchWorld(graph, today);
  const answered: Assessment[] = [];
  const anew: Assessment[] = [];
  for (const question of questions) {
    const { inquiry } = await fetchInquiry(graph, question, today, defaultPolicy);
    answered.push(judge(inquiry));
    const verified = new Map(inquiry.persons.map((person) => [person.id, person]));
    const persons = world.persons.map(({ id, cases }) => {
      const { verifiedOn = null, attestedNone = false } = verified.get(id) ?? {};
      return { id, consent: cases.includes(question.caseId), verifiedOn, attestedNone };
    });
    const { caseId: _case, ...asked } = question;
    anew.push(judge({ ...world.facts, persons, asOf: today, policy: defaultPolicy, question: asked }));
  }
  return { answered, anew };
}

/** The alerts that are open, and those that judging everything from scratch would open. */
export async function alertsBothWays(graph: Graph, today: string) {
  const stored = (await ask(graph, listStandingAlerts, {})).filter(({ rests }) => rests.length > 0);
  const { judged } = await judgeEverything(graph, { today, policy: defaultPolicy });
  return { stored: stored.map(brief), anew: alertChanges([], judged).map(brief) };
}

type Told = { key: string; severity: string; rests: readonly { placement: string }[] };

const brief = ({ key, severity, rests }: Told) => ({
  key,
  severity,
  placements: rests.map(({ placement }) => placement),
});
