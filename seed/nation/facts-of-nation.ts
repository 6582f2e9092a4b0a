import type { Day, Facility, Facts, Graded, PlaceRef, Presence } from '#api/conflicts/facts.ts';
import type { DatedVersion, FactVersion } from '#api/graph/fact-version.ts';
import type { ConsentRow } from '#api/graph/queries/record-consent.ts';
import type { Nation } from './nation.ts';

/** Everything about a nation that is judged; consent is that given in the person's own case. */
export function factsOfNation(nation: Nation): Facts {
  const { geodata } = nation.invention.country;
  const toRef = refsOf(nation);
  const verifications = new Map(nation.verifications.map((one) => [one.person, one]));
  const consenting = consentingOn(nation.consents, nation.invention.day);
  return {
    counties: geodata.counties.map(({ id }) => ({ id })),
    municipalities: geodata.municipalities,
    localities: geodata.localities,
    districts: geodata.districts,
    suppliers: nation.suppliers.map(({ id }) => ({
      id,
      stops: nation.stops
        .filter(({ supplier }) => supplier === id)
        .map(({ by, ...stop }) => ({ ...spanOf(stop), by: by ?? null })),
    })),
    facilities: facilitiesOf(nation),
    units: nation.homes.flatMap(({ units }) => units),
    persons: nation.people.map(({ id }) => ({
      id,
      consent: consenting.has(id),
      verifiedOn: verifications.get(id)?.verifiedOn ?? null,
      attestedNone: verifications.get(id)?.noneKnown ?? false,
    })),
    groupings: nation.groupings.map(({ id, whole }) => ({ id, partOf: whole === null ? [] : [whole] })),
    affiliations: nation.affiliations.map(({ person, grouping, version }) => ({
      person,
      grouping,
      role: version.role,
      ...dated(version),
    })),
    rivalries: nation.rivalries.map(({ a, b, version }) => ({ a, b, level: version.level, ...dated(version) })),
    alliances: nation.alliances.map(({ a, b, version }) => ({ a, b, ...dated(version) })),
    territories: nation.territories.map(({ grouping, at, version }) => ({
      grouping,
      ...asArea(toRef(at)),
      ...dated(version),
    })),
    threats: nation.threats.map(({ by, against, version }) => ({
      by,
      against,
      closed: version.closed,
      ...graded(version),
    })),
    relatives: nation.relatives.map(({ a, b, version }) => ({ a, b, ...graded(version) })),
    bans: nation.bans.map(({ person, at, version }) => ({
      person,
      ...asArea(toRef(at)),
      advice: version.advice,
      ref: version.id,
      ...spanOf(version),
    })),
    presences: [...staysOf(nation, toRef), ...placedOf(nation, toRef, consenting)],
  };
}

type ToRef = (id: string) => PlaceRef;

/** What kind of place has an identifier. */
export function refsOf({ homes, invention: { country } }: Nation): ToRef {
  const refs = new Map<string, PlaceRef>();
  for (const { id } of country.geodata.municipalities) refs.set(id, { municipality: id });
  for (const { id } of country.geodata.localities) refs.set(id, { locality: id });
  for (const { id, locality } of country.geodata.districts) refs.set(id, { locality, district: id });
  for (const { id, units } of homes) {
    refs.set(id, { facility: id });
    for (const unit of units) refs.set(unit.id, { unit: unit.id });
  }
  return (id) => {
    const ref = refs.get(id);
    if (ref === undefined) throw new Error(`Nothing has the identifier ${id}.`);
    return ref;
  };
}

function asArea(ref: PlaceRef): Exclude<PlaceRef, { readonly unit: string } | { readonly facility: string }> {
  if ('unit' in ref || 'facility' in ref) throw new Error('Territories and bans are about areas.');
  return ref;
}

function facilitiesOf({ homes, permits, closures, invention }: Nation): readonly Facility[] {
  const towns = new Map(invention.country.geodata.districts.map(({ id, locality }) => [id, locality]));
  const permitsOf = Map.groupBy(permits, ({ facility }) => facility);
  const closuresOf = Map.groupBy(closures, ({ facility }) => facility);
  return homes.map(({ id, at, supplier, capacity, needsPermit }) => {
    const town = towns.get(at);
    return {
      id,
      ...(town === undefined ? { locality: at } : { locality: town, district: at }),
      supplier,
      capacity,
      needsPermit,
      permits: (permitsOf.get(id) ?? []).map(spanOf),
      closed: (closuresOf.get(id) ?? []).map(spanOf),
    };
  });
}

function staysOf({ stays }: Nation, toRef: ToRef): readonly Presence[] {
  return stays.map(({ person, at, version }) => ({
    person,
    kind: version.kind,
    ref: version.id,
    ...toRef(at),
    ...spanOf(version),
  }));
}

/** Who was placed and has left counts as placed until then, while their consent holds. */
function placedOf({ placements }: Nation, toRef: ToRef, consenting: ReadonlySet<string>): readonly Presence[] {
  return placements
    .filter(({ status }) => status === 'CONFIRMED' || status === 'ENDED')
    .flatMap(({ id, people, at, opened, ...period }) =>
      people
        .filter((person) => consenting.has(person))
        .map((person) => ({ person, kind: 'CONFIRMED' as const, ref: id, opened, ...toRef(at), ...spanOf(period) })),
    );
}

/** Everybody whose consent holds on a day. Nobody in a nation has two cases. */
function consentingOn(consents: readonly ConsentRow[], day: Day): ReadonlySet<string> {
  const isValid = ({ from, to, withdrawnOn }: ConsentRow) =>
    from <= day && (to === undefined || day < to) && (withdrawnOn === undefined || day < withdrawnOn);
  return new Set(consents.filter(isValid).map(({ person }) => person));
}

const spanOf = ({ from, to }: { readonly from: Day; readonly to?: Day | undefined }) => ({ from, to: to ?? null });

const graded = ({ id, pending, source, information }: FactVersion): Graded & { ref: string } => ({
  ref: id,
  pending,
  grade: { source, information },
});
const dated = (version: DatedVersion) => ({ ...spanOf(version), ...graded(version) });
