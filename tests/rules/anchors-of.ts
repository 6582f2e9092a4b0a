import type { Touched } from '#api/alerts/touched.ts';
import type { Facility, Inquiry, PlaceRef, Presence, TerritoryArea } from '#api/conflicts/facts.ts';
import type { Anchors } from '#api/projection/anchors.ts';

const always = { from: '2000-01-01', to: null };
const isPlacement = ({ kind }: Presence) => kind === 'CONFIRMED' || kind === 'HELD';
const placeOf = ({ kind, person, from, to, ref, opened, ...at }: Presence): PlaceRef => at;

/** What the graph would give of it: each confirmed or held presence is a placement, and the question is one of a household. */
export function anchorsOf(inquiry: Inquiry): Anchors {
  return {
    persons: inquiry.persons.map(({ id, consent }) => personOf(inquiry, id, consent)),
    groupings: inquiry.groupings.map(({ id, partOf }) => ({
      ...{ id, partOf: [...partOf] },
      rivalries: inquiry.rivalries.flatMap(({ a, ref = '', ...fact }) => (a === id ? [{ ...fact, ref }] : [])),
      alliances: inquiry.alliances.flatMap(({ a, ref = '', ...fact }) => (a === id ? [{ ...fact, ref }] : [])),
      territories: inquiry.territories.flatMap(({ grouping, ref = '', ...fact }) =>
        grouping === id ? [{ ...fact, ref }] : [],
      ),
    })),
    placements: placementsOf(inquiry),
    facilities: inquiry.facilities.map((home) => ({
      id: home.id,
      facility: { ...home, ...areaOf(home), permits: [...home.permits], closed: [...home.closed] },
      units: inquiry.units.filter(({ facility }) => facility === home.id),
    })),
    suppliers: inquiry.suppliers.map(({ id, stops }) => ({ id, stops: [...stops] })),
  };
}

function personOf(inquiry: Inquiry, id: string, consent: boolean): Anchors['persons'][number] {
  return {
    id,
    consents: consent ? [{ ...always, case: 'case', withdrawnOn: null }] : [],
    verifications: [],
    affiliations: inquiry.affiliations.flatMap(({ person, ref = '', ...fact }) =>
      person === id ? [{ ...fact, ref }] : [],
    ),
    threats: inquiry.threats.flatMap(({ by, ref = '', ...fact }) =>
      by === id && !fact.closed ? [{ ...fact, ref }] : [],
    ),
    relatives: inquiry.relatives.flatMap(({ a, ref = '', ...fact }) => (a === id ? [{ ...fact, ref }] : [])),
    bans: inquiry.bans.flatMap(({ person, ref = '', ...fact }) => (person === id ? [{ ...fact, ref }] : [])),
    stays: inquiry.presences.flatMap((one) => {
      const { person, kind, from, to, ref = '' } = one;
      if (person !== id || kind === 'CONFIRMED' || kind === 'HELD') return [];
      return [{ ref, kind, from, to, hasGround: false, at: placeOf(one) }];
    }),
  };
}

function placementsOf({ question, presences }: Inquiry): Anchors['placements'] {
  const municipality = question.municipality ?? '1280';
  const decided = { accepted: null, opened: 1, hasGround: true, case: 'case', municipality };
  const { from, to, place: at, subjects } = question;
  return [
    { ...decided, id: 'asked', status: 'CONFIRMED', from, to, at, subjects: [...subjects] },
    ...presences.filter(isPlacement).map((one) => ({
      ...{ ...decided, id: one.ref ?? '', from: one.from, to: one.to, at: placeOf(one), subjects: [one.person] },
      status: one.kind === 'HELD' ? ('HELD' as const) : ('CONFIRMED' as const),
    })),
  ];
}

const areaOf = ({ locality, district, municipality = '' }: Facility): TerritoryArea => {
  if (locality === undefined) return { municipality };
  return district === undefined ? { locality } : { locality, district };
};

/** As `Touched` says: both ends of each fact that is there on one side only. */
export function touchedBy(one: Inquiry, other: Inquiry): Touched {
  const differing = <Fact>(of: (inquiry: Inquiry) => readonly Fact[]) => {
    const missing = (some: Inquiry, others: Inquiry) => {
      const texts = new Set(of(others).map((fact) => JSON.stringify(fact)));
      return of(some).filter((fact) => !texts.has(JSON.stringify(fact)));
    };
    return [...missing(one, other), ...missing(other, one)];
  };
  const presences = differing((inquiry) => inquiry.presences);
  return {
    persons: [
      ...differing((inquiry) => inquiry.persons).map(({ id }) => id),
      ...differing((inquiry) => inquiry.affiliations).map(({ person }) => person),
      ...differing((inquiry) => inquiry.threats).flatMap(({ by, against }) => [by, against]),
      ...differing((inquiry) => inquiry.relatives).flatMap(({ a, b }) => [a, b]),
      ...differing((inquiry) => inquiry.bans).map(({ person }) => person),
      ...presences.filter((presence) => !isPlacement(presence)).map(({ person }) => person),
    ],
    groupings: [
      ...differing((inquiry) => inquiry.groupings).flatMap(({ id, partOf }) => [id, ...partOf]),
      ...differing((inquiry) => inquiry.rivalries).flatMap(({ a, b }) => [a, b]),
      ...differing((inquiry) => inquiry.alliances).flatMap(({ a, b }) => [a, b]),
      ...differing((inquiry) => inquiry.territories).map(({ grouping }) => grouping),
    ],
    placements: presences.filter(isPlacement).map(({ ref = '' }) => ref),
    facilities: differing((inquiry) => inquiry.facilities).map(({ id }) => id),
    suppliers: differing((inquiry) => inquiry.suppliers).map(({ id }) => id),
  };
}

/** Those of them that were touched, as the graph is asked for them. */
export function ofTouched(anchors: Anchors, touched: Touched): Anchors {
  const among =
    (ids: readonly string[]) =>
    ({ id }: { readonly id: string }) =>
      ids.includes(id);
  return {
    persons: anchors.persons.filter(among(touched.persons)),
    groupings: anchors.groupings.filter(among(touched.groupings)),
    placements: anchors.placements.filter(among(touched.placements)),
    facilities: anchors.facilities.filter(among(touched.facilities)),
    suppliers: anchors.suppliers.filter(among(touched.suppliers)),
  };
}
