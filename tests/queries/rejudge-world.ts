import fc from 'fast-check';
import type { Inquiry, Presence } from '#api/conflicts/facts.ts';
import { change } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { inquiries } from '../rules/oracle/inquiries.ts';
import { withDefaults } from '../rules/oracle/with-defaults.ts';
import { factsIn, type WorldFact } from './rejudge-facts.ts';
import { emptyWorld, inWorld, plantHomes, plantPlaces } from './rejudge-places.ts';

/** Worlds in which people meet: most of them placed from about today on, nearly all with consent, no grouping twice in itself. */
export const worlds: fc.Arbitrary<Inquiry> = fc.tuple(inquiries, inquiries).map(([one, other]) => {
  const inquiry = withDefaults(one);
  const presences = [...inquiry.presences, ...withDefaults(other).presences].map((presence, nth) =>
    nth % 4 === 3 ? presence : toPlacement(presence, inquiry, nth),
  );
  const persons = inquiry.persons.map((person, nth) => ({ ...person, consent: person.consent || nth % 2 === 0 }));
  return { ...inquiry, presences, persons };
});

function toPlacement(presence: Presence, { asOf }: Inquiry, nth: number): Presence {
  return { ...presence, kind: nth % 5 === 4 ? 'HELD' : 'CONFIRMED', from: asOf, to: null };
}

/** Everything that is known of people and groupings in a world. */
export const factsOf = (world: Inquiry): readonly WorldFact[] =>
  factsIn(
    world,
    world.municipalities.map(({ id }) => id),
  );

/** Leaves this world in the graph, and no other; comes back with what is known in it. */
export async function plantWorld(graph: Graph, world: Inquiry): Promise<readonly WorldFact[]> {
  const known = factsOf(world);
  await emptyWorld(graph);
  await change(graph, (changing) => plantPlaces(changing, world), plantingMs);
  await change(graph, (changing) => plantHomes(changing, world), plantingMs);
  const consenting = world.persons.filter(({ consent }) => consent).map(({ id }) => inWorld(id));
  await change(graph, (changing) => changing.run(letConsent, { consenting }), plantingMs);
  for (const fact of known) await change(graph, fact.write, plantingMs);
  return known;
}

/** Plans for new statements take their time on a busy machine. */
const plantingMs = 60_000;

/** Who consents in every case of theirs. */
const letConsent = {
  name: 'let-consent-in-world',
  cypher: 'MATCH (person:Person) WHERE person.id IN $consenting SET person.consents = true',
};
