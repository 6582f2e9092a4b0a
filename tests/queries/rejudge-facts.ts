import { randomUUID } from 'node:crypto';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import type { Facts, Graded, Presence } from '#api/conflicts/facts.ts';
import type { Changing } from '#api/graph/change.ts';
import { recordAffiliation } from '#api/graph/queries/record-affiliation.ts';
import { recordAlliance } from '#api/graph/queries/record-alliance.ts';
import { recordBan } from '#api/graph/queries/record-ban.ts';
import { recordPartOf } from '#api/graph/queries/record-part-of.ts';
import { recordRelatives } from '#api/graph/queries/record-relatives.ts';
import { recordRivalry } from '#api/graph/queries/record-rivalry.ts';
import { recordStay } from '#api/graph/queries/record-stay.ts';
import { recordTerritory } from '#api/graph/queries/record-territory.ts';
import { recordThreat } from '#api/graph/queries/record-threat.ts';
import { record } from '#api/graph/record.ts';
import { plantPlacement } from './rejudge-placements.ts';
import { areaOf, inWorld } from './rejudge-places.ts';

/** Something that can come to be known: its kind, how it is written, under which identifier, and what that touches. */
export type WorldFact = {
  readonly kind: keyof Facts | 'partOf';
  readonly id: string;
  readonly touched: Touched;
  readonly write: (changing: Changing) => Promise<void>;
};

/** Everything that an inquiry says of people and groupings, as facts that can be written one by one. */
export function factsIn(facts: Facts, municipalities: readonly string[]): readonly WorldFact[] {
  const hostOf = (nth: number) => inWorld(municipalities[nth % municipalities.length] ?? '');
  return [
    ...facts.groupings.flatMap(({ id, partOf }) => partOf.map((whole) => part(id, whole))),
    ...facts.affiliations.map((it) =>
      fact('affiliations', people(it.person), (changing, id) =>
        record(changing, recordAffiliation, [
          { person: inWorld(it.person), grouping: inWorld(it.grouping), version: { ...dated(id, it), role: it.role } },
        ]),
      ),
    ),
    ...facts.rivalries.map((it) =>
      fact('rivalries', groupings(it.a, it.b), (changing, id) =>
        record(changing, recordRivalry, [{ ...pairOf(it), version: { ...dated(id, it), level: it.level } }]),
      ),
    ),
    ...facts.alliances.map((it) =>
      fact('alliances', groupings(it.a, it.b), (changing, id) =>
        record(changing, recordAlliance, [{ ...pairOf(it), version: dated(id, it) }]),
      ),
    ),
    ...facts.territories.map((it) =>
      fact('territories', groupings(it.grouping), (changing, id) =>
        record(changing, recordTerritory, [{ grouping: inWorld(it.grouping), at: areaOf(it), version: dated(id, it) }]),
      ),
    ),
    ...facts.threats.map((it) =>
      fact('threats', people(it.by, it.against), (changing, id) =>
        record(changing, recordThreat, [
          { by: inWorld(it.by), against: inWorld(it.against), version: { ...graded(id, it), closed: it.closed } },
        ]),
      ),
    ),
    ...facts.relatives.map((it) =>
      fact('relatives', people(it.a, it.b), (changing, id) =>
        record(changing, recordRelatives, [{ ...pairOf(it), version: graded(id, it) }]),
      ),
    ),
    ...facts.bans.map((it) =>
      fact('bans', people(it.person), (changing, id) =>
        record(changing, recordBan, [
          {
            person: inWorld(it.person),
            at: 'county' in it ? inWorld(it.county) : areaOf(it),
            version: { ...dated(id, { ...it, ...firm }), advice: it.advice },
          },
        ]),
      ),
    ),
    ...facts.presences.map((it, nth) => presence(it, hostOf(nth))),
  ];
}

/** Confirmed and held ones are placements, each in a case of its own; the others are stays. Homes are entered as homes only. */
function presence(it: Presence, host: string): WorldFact {
  const { person, kind, from, to } = it;
  const at = 'unit' in it ? inWorld(it.unit) : 'facility' in it ? inWorld(it.facility) : areaOf(it);
  const id = randomUUID();
  if (kind === 'CONFIRMED' || kind === 'HELD') {
    const placement = { id, person: inWorld(person), at, host, status: kind, from, to: to ?? undefined };
    // With the consent that comes with it.
    const touched = { ...nothingTouched, placements: [id], persons: [placement.person] };
    return { kind: 'presences', id, touched, write: (changing) => plantPlacement(changing, placement) };
  }
  const version = { ...dated(id, { from, to, ...firm }), kind };
  return {
    kind: 'presences',
    id,
    touched: people(person),
    write: (changing) =>
      record(changing, recordStay, [{ person: inWorld(person), at: at.replace('world-u', 'world-f'), version }]),
  };
}

const part = (grouping: string, whole: string): WorldFact =>
  fact('partOf', groupings(grouping, whole), (changing, id) =>
    record(changing, recordPartOf, [{ part: inWorld(grouping), whole: inWorld(whole), version: graded(id, firm) }]),
  );

function fact(
  kind: WorldFact['kind'],
  touched: Touched,
  write: (changing: Changing, id: string) => Promise<void>,
): WorldFact {
  const id = randomUUID();
  return { kind, id, touched, write: (changing) => write(changing, id) };
}

const people = (...ids: readonly string[]): Touched => ({ ...nothingTouched, persons: ids.map(inWorld) });
const groupings = (...ids: readonly string[]): Touched => ({ ...nothingTouched, groupings: ids.map(inWorld) });
const pairOf = ({ a, b }: { a: string; b: string }) => ({ a: inWorld(a), b: inWorld(b) });

const firm: Graded = { grade: { source: 1, information: 'A' }, pending: false };

const graded = (id: string, { grade, pending }: Graded) => ({
  id,
  fact: id,
  live: true,
  pending,
  ...grade,
  handling: 'P' as const,
  expiresOn: '9999-12-31',
  recordedBy: 'somebody',
  recordedAt: '2026-01-01T00:00:00.000Z',
  reason: 'invented',
});

const dated = (id: string, it: Graded & { from: string; to: string | null }) => ({
  ...graded(id, it),
  from: it.from,
  to: it.to ?? undefined,
});
