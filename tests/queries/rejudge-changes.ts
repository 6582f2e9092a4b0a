import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { Changing } from '#api/graph/change.ts';
import { recordPlacementStop } from '#api/graph/queries/record-placement-stop.ts';
import { record } from '#api/graph/record.ts';
import { plantClosures } from '#seed/queries/plant-closures.ts';
import type { WorldFact } from './rejudge-facts.ts';
import { inWorld } from './rejudge-places.ts';

/** One thing that happens, drawn before it is known what there is: `nth` of what there is then. */
export type Event =
  | { readonly happens: 'LEARNT'; readonly nth: number }
  | { readonly happens: 'CLOSED'; readonly nth: number }
  | { readonly happens: 'CONSENT_WITHDRAWN' | 'CONSENT_RENEWED'; readonly person: string }
  | { readonly happens: 'STOPPED'; readonly supplier: string; readonly by: string | null }
  | { readonly happens: 'HOME_CLOSED'; readonly facility: string };

const people = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
const some = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

export const events: fc.Arbitrary<Event> = fc.oneof(
  some(8, fc.record({ happens: fc.constant('LEARNT'), nth: fc.nat(50) })),
  some(6, fc.record({ happens: fc.constant('CLOSED'), nth: fc.nat(50) })),
  some(2, fc.record({ happens: fc.constantFrom('CONSENT_WITHDRAWN', 'CONSENT_RENEWED'), person: people })),
  some(
    1,
    fc.record({
      happens: fc.constant('STOPPED'),
      supplier: fc.constantFrom('s1', 's2'),
      by: fc.constantFrom(null, '1280'),
    }),
  ),
  some(1, fc.record({ happens: fc.constant('HOME_CLOSED'), facility: fc.constantFrom('f1', 'f2', 'f3') })),
);

/** What is known in the graph, and what could yet come to be known. */
export type Known = { readonly known: WorldFact[]; readonly unknown: WorldFact[] };

export type Happening = { readonly touched: Touched; readonly write: (changing: Changing) => Promise<void> };

/** What happens, by what is known; null where there is nothing that it could happen to. */
export function happening(event: Event, { known, unknown }: Known, today: Day): Happening | null {
  switch (event.happens) {
    case 'LEARNT': {
      const [learnt] = unknown.splice(event.nth % Math.max(1, unknown.length), 1);
      if (learnt === undefined) return null;
      known.push(learnt);
      return learnt;
    }
    case 'CLOSED': {
      const [closed] = known.splice(event.nth % Math.max(1, known.length), 1);
      if (closed === undefined) return null;
      const { touched, id } = closed;
      return { touched, write: (changing) => changing.run(close, { id, today }) };
    }
    case 'CONSENT_WITHDRAWN':
    case 'CONSENT_RENEWED': {
      const person = inWorld(event.person);
      const withdrawnOn = event.happens === 'CONSENT_WITHDRAWN' ? today : null;
      const write = (changing: Changing) => changing.run(withdrawConsent, { person, withdrawnOn });
      return { touched: { ...nothingTouched, persons: [person] }, write };
    }
    case 'STOPPED': {
      const supplier = inWorld(event.supplier);
      const by = event.by === null ? undefined : inWorld(event.by);
      const stop = { id: randomUUID(), supplier, from: today, by };
      const write = (changing: Changing) => record(changing, recordPlacementStop, [stop]);
      return { touched: { ...nothingTouched, suppliers: [supplier] }, write };
    }
    case 'HOME_CLOSED': {
      const facility = inWorld(event.facility);
      const closure = { id: randomUUID(), facility, from: today };
      const write = (changing: Changing) => record(changing, plantClosures, [closure]);
      return { touched: { ...nothingTouched, facilities: [facility] }, write };
    }
  }
}

/** A fact stops being live; a placement ends, or is cancelled when it has not begun. */
const close = {
  name: 'close-in-world',
  cypher: `
    CALL () {
      MATCH ()-[fact {id: $id}]->()
      SET fact.live = false
    }
    CALL () {
      MATCH (placement:Placement {id: $id})
      SET placement.status = CASE WHEN placement.from < $today THEN 'ENDED' ELSE 'CANCELLED' END, placement.to = $today
    }`,
};

const withdrawConsent = {
  name: 'withdraw-consent-in-world',
  cypher: `
    MATCH (person:Person {id: $person})<-[:GIVEN_BY]-(consent:Consent)
    SET consent.withdrawnOn = $withdrawnOn, person.consents = $withdrawnOn IS NULL`,
};
