import { randomUUID } from 'node:crypto';
import type { BanArea, Graded, Inquiry, PlaceRef, TerritoryArea } from '#api/conflicts/facts.ts';
import type { Graph } from '#api/graph/connect.ts';
import { encodeAll } from '#api/graph/encode.ts';

/** All identifiers of a planted world begin like this, so that the real geodata beside it is neither meant nor removed. */
export const worldPrefix = 'world-';

/** Removes what plantWorld has planted before. */
export async function removeWorld({ driver }: Graph): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE n.id STARTS WITH $prefix DETACH DELETE n', { prefix: worldPrefix });
}

const newId = () => `${worldPrefix}${randomUUID()}`;

/** As a relationship carries it; a dead version lies beside it when `live` is false. */
const version = ({ grade, pending }: Graded) => ({
  id: newId(),
  live: true,
  pending,
  source: grade.source,
  information: grade.information,
});

const nearest = (place: PlaceRef | TerritoryArea): string => {
  if ('unit' in place) return place.unit;
  if ('facility' in place) return place.facility;
  return 'locality' in place ? (place.district ?? place.locality) : place.municipality;
};

const areaOf = (area: BanArea): string => {
  const [id] = Object.values(area);
  if (typeof id !== 'string') throw new Error('a ban covers nothing');
  return id;
};

const isPlaced = (kind: string) => kind === 'CONFIRMED' || kind === 'HELD';

/** A statement for each kind of thing, with its rows. */
function statementsFor(world: Inquiry, caseId: string): readonly (readonly [string, readonly object[]])[] {
  const people = new Map(world.persons.map((person) => [person.id, person]));
  const usable = world.presences.map(({ person, kind, from, to, ...place }, index) => ({
    person,
    at: nearest(place),
    kind,
    from,
    to,
    id: newId(),
    legalGround: people.get(person)?.consent ? null : 'SoL',
    status: kind === 'HELD' ? 'HELD' : to !== null && index % 2 === 0 ? 'ENDED' : 'CONFIRMED',
    opened: index,
  }));
  const place = 'MATCH (at:Unit|Facility|District|Locality|Municipality|County {id: row.at})';
  const link = (type: string, from: string, to: string) =>
    `MATCH (from:${from} {id: row.a}) MATCH (to:${to} {id: row.b}) CREATE (from)-[:${type}]->(to)`;
  const fact = (type: string, label: string) =>
    `MATCH (from:${label} {id: row.a}) MATCH (to:${label} {id: row.b}) CREATE (from)-[fact:${type}]->(to) SET fact = row.fact`;
  return [
    ['CREATE (n:County {id: row.id})', world.counties],
    ['CREATE (n:Municipality {id: row.id})', world.municipalities],
    [
      'CREATE (n:Locality {id: row.id, lat: row.lat, lon: row.lon, large: row.large}) SET n.point = point({latitude: row.lat, longitude: row.lon})',
      world.localities,
    ],
    ['CREATE (n:District {id: row.id})', world.districts],
    ['CREATE (n:Supplier {id: row.id})', world.suppliers],
    ['CREATE (n:Facility {id: row.id, capacity: row.capacity, needsPermit: row.needsPermit})', world.facilities],
    ['CREATE (n:Unit {id: row.id, capacity: row.capacity})', world.units],
    ['CREATE (n:Person {id: row.id})', world.persons],
    ['CREATE (n:Grouping {id: row.id})', world.groupings],
    ['CREATE (n:ExitCase {id: row.id})', [{ id: caseId }]],
    [link('IN', 'Municipality', 'County'), world.municipalities.map(({ id, county }) => ({ a: id, b: county }))],
    [link('IN', 'Locality', 'Municipality'), world.localities.map((one) => ({ a: one.id, b: one.municipality }))],
    [link('IN', 'District', 'Locality'), world.districts.map(({ id, locality }) => ({ a: id, b: locality }))],
    [
      `${place} MATCH (home:Facility {id: row.id}) CREATE (home)-[:IN]->(at)`,
      world.facilities.map(({ id, district, locality, municipality }) => ({
        id,
        at: district ?? locality ?? municipality,
      })),
    ],
    [link('IN', 'Unit', 'Facility'), world.units.map(({ id, facility }) => ({ a: id, b: facility }))],
    [link('RUNS', 'Supplier', 'Facility'), world.facilities.map(({ id, supplier }) => ({ a: supplier, b: id }))],
    [
      'MATCH (s:Supplier {id: row.supplier}) CREATE (:PlacementStop {id: row.id, from: row.from, to: row.to, by: row.by})-[:STOPS]->(s)',
      world.suppliers.flatMap(({ id, stops }) => stops.map((stop) => ({ ...stop, supplier: id, id: newId() }))),
    ],
    [
      'MATCH (f:Facility {id: row.home}) CREATE (:Permit {id: row.id, from: row.from, to: row.to})-[:FOR]->(f)',
      world.facilities.flatMap(({ id, permits }) => permits.map((one) => ({ ...one, home: id, id: newId() }))),
    ],
    [
      'MATCH (f:Facility {id: row.home}) CREATE (:Closure {id: row.id, from: row.from, to: row.to})-[:CLOSES]->(f)',
      world.facilities.flatMap(({ id, closed }) => closed.map((one) => ({ ...one, home: id, id: newId() }))),
    ],
    [
      `MATCH (p:Person {id: row.person}) MATCH (c:ExitCase {id: row.case})
       CREATE (p)<-[:GIVEN_BY]-(:Consent {id: row.id, from: row.from})-[:GIVEN_IN]->(c)`,
      world.persons
        .filter((person) => person.consent)
        .map(({ id }) => ({ person: id, case: caseId, id: newId(), from: '2000-01-01' })),
    ],
    [
      'MATCH (p:Person {id: row.person}) CREATE (:Verification {id: row.id, verifiedOn: row.on, noneKnown: row.none})-[:VERIFIES]->(p)',
      world.persons
        .filter((person) => person.verifiedOn !== null)
        .map((one) => ({ person: one.id, id: newId(), on: one.verifiedOn, none: one.attestedNone })),
    ],
    [
      fact('PART_OF', 'Grouping'),
      world.groupings.flatMap(({ id, partOf }) => partOf.map((b) => ({ a: id, b, fact: { id: newId(), live: true } }))),
    ],
    [
      `MATCH (p:Person {id: row.person}) MATCH (g:Grouping {id: row.grouping})
       CREATE (p)-[fact:AFFILIATED_WITH]->(g) SET fact = row.fact`,
      world.affiliations.map((one) => {
        const { person, grouping, role, from, to } = one;
        return { person, grouping, fact: { ...version(one), role, from, to } };
      }),
    ],
    [
      fact('RIVAL_OF', 'Grouping'),
      world.rivalries.map((one) => {
        const { a, b, level, from, to } = one;
        return { a, b, fact: { ...version(one), level, from, to } };
      }),
    ],
    [
      fact('ALLIED_WITH', 'Grouping'),
      world.alliances.map((one) => ({ a: one.a, b: one.b, fact: { ...version(one), from: one.from, to: one.to } })),
    ],
    [
      `${place} MATCH (g:Grouping {id: row.grouping}) CREATE (g)-[fact:ACTIVE_IN]->(at) SET fact = row.fact`,
      world.territories.map((one) => {
        const { grouping, from, to } = one;
        return { grouping, at: nearest(one), fact: { ...version(one), from, to } };
      }),
    ],
    [
      fact('THREATENS', 'Person'),
      world.threats.map((one) => ({ a: one.by, b: one.against, fact: { ...version(one), closed: one.closed } })),
    ],
    [fact('RELATED_TO', 'Person'), world.relatives.map((one) => ({ a: one.a, b: one.b, fact: version(one) }))],
    [
      `${place} MATCH (p:Person {id: row.person}) CREATE (p)-[fact:BANNED_FROM]->(at) SET fact = row.fact`,
      world.bans.map(({ person, advice, from, to, ref: _, ...area }) => ({
        person,
        at: areaOf(area),
        fact: { id: newId(), live: true, advice, from, to },
      })),
    ],
    [
      `${place} MATCH (p:Person {id: row.person})
       CREATE (p)<-[:PLACES]-(n:Placement {id: row.id, status: row.status, from: row.from, to: row.to, opened: row.opened})-[:AT]->(at)
       SET n.legalGround = row.legalGround`,
      usable.filter(({ kind }) => isPlaced(kind)),
    ],
    [
      `${place} MATCH (p:Person {id: row.person})
       CREATE (p)-[:STAYS_AT {id: row.id, live: true, pending: false, kind: row.kind, from: row.from, to: row.to, legalGround: row.legalGround}]->(at)`,
      usable.filter(({ kind }) => !isPlaced(kind)),
    ],
  ];
}

/** Plants the facts of a whole inquiry straight into the graph. @returns the case in which its people have consented */
export async function plantWorld({ driver }: Graph, world: Inquiry): Promise<string> {
  const caseId = newId();
  const session = driver.session();
  try {
    await session.executeWrite(async (tx) => {
      const statements = statementsFor(world, caseId).filter(([, rows]) => rows.length > 0);
      await Promise.all(
        statements.map(([cypher, rows]) => tx.run(`UNWIND $rows AS row ${cypher}`, encodeAll({ rows }))),
      );
    });
  } finally {
    await session.close();
  }
  return caseId;
}
