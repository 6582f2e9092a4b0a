/**
 * The one plain structure that the rules judge: a question with its facts and the policy.
 * Authority: CONFLICT_RULES, "Facts and answers as JSON". All defaults are filled in (see read-inquiry).
 * Days are YYYY-MM-DD; periods are half-open [from, to), `to: null` is open-ended.
 */
export type Day = string;

export type Period = { readonly from: Day; readonly to: Day | null };

export type Policy = {
  readonly bufferDays: number;
  readonly sameTownKm: number;
  readonly nearbyKm: number;
  readonly fadeMonths: number;
  readonly agedYears: number;
  readonly basisDays: number;
  readonly concentration: number;
};

/** Exactly one of the four; a district only with its locality. */
export type PlaceRef =
  | { readonly unit: string }
  | { readonly facility: string }
  | { readonly locality: string; readonly district?: string }
  | { readonly municipality: string };

/** Exactly one of the four. */
export type BanArea =
  | { readonly district: string }
  | { readonly locality: string }
  | { readonly municipality: string }
  | { readonly county: string };

export type TerritoryArea =
  | { readonly locality: string; readonly district?: string }
  | { readonly municipality: string };

export type Question = Period & {
  readonly subjects: readonly string[];
  /** Who places: its own placement stops hold. */
  readonly municipality: string | null;
  readonly place: PlaceRef;
  /**
   * The ledger order of the asker's own hold, where there is one; the service sets it, a file can't.
   * Holds opened after it are left out of OVER_CAPACITY.
   */
  readonly holdOpened?: number;
};

export type Grade = { readonly source: 1 | 2 | 3; readonly information: 'A' | 'B' | 'C' | 'D' | 'E' };

/** What every fact that the police grade carries. `ref` is the fact's identifier in the graph, for paths; a file has none. */
export type Graded = { readonly grade: Grade; readonly pending: boolean; readonly ref?: string };

export type County = { readonly id: string };
export type Municipality = { readonly id: string; readonly county: string };
export type Locality = {
  readonly id: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
  readonly large: boolean;
};
export type District = { readonly id: string; readonly locality: string };
export type PlacementStop = Period & { readonly by: string | null };
export type Supplier = { readonly id: string; readonly stops: readonly PlacementStop[] };
export type Facility = {
  readonly id: string;
  readonly locality?: string;
  readonly district?: string;
  /** Only where the home lies outside every town. */
  readonly municipality?: string;
  readonly supplier: string;
  readonly capacity: number;
  readonly needsPermit: boolean;
  readonly permits: readonly Period[];
  readonly closed: readonly Period[];
};
export type Unit = { readonly id: string; readonly facility: string; readonly capacity: number };

export type Person = {
  readonly id: string;
  readonly consent: boolean;
  readonly verifiedOn: Day | null;
  readonly attestedNone: boolean;
};
export type Grouping = { readonly id: string; readonly partOf: readonly string[] };

export type Role = 'LEADER' | 'MEMBER' | 'ASSOCIATE' | 'SUSPECTED';
export type Level = 'TENSION' | 'CONFLICT' | 'ARMED_CONFLICT';
export type PresenceKind = 'CONFIRMED' | 'HELD' | 'REMAINS' | 'UNCONFIRMED' | 'RESIDENCE' | 'INSTITUTION' | 'STAFF';

export type Affiliation = Graded & Period & { readonly person: string; readonly grouping: string; readonly role: Role };
export type Rivalry = Graded & Period & { readonly a: string; readonly b: string; readonly level: Level };
export type Alliance = Graded & Period & { readonly a: string; readonly b: string };
export type Territory = Graded & Period & TerritoryArea & { readonly grouping: string };
export type Threat = Graded & { readonly by: string; readonly against: string; readonly closed: boolean };
export type Relatives = Graded & { readonly a: string; readonly b: string };
export type Ban = Period & BanArea & { readonly person: string; readonly advice: boolean; readonly ref?: string };
export type Presence = Period &
  PlaceRef & {
    readonly person: string;
    readonly kind: PresenceKind;
    /** The placement or stay in the graph; a file has none. */
    readonly ref?: string;
    /** The ledger order in which a hold was opened; a file has none. */
    readonly opened?: number;
  };

export type Facts = {
  readonly counties: readonly County[];
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
  readonly districts: readonly District[];
  readonly suppliers: readonly Supplier[];
  readonly facilities: readonly Facility[];
  readonly units: readonly Unit[];
  readonly persons: readonly Person[];
  readonly groupings: readonly Grouping[];
  readonly affiliations: readonly Affiliation[];
  readonly rivalries: readonly Rivalry[];
  readonly alliances: readonly Alliance[];
  readonly territories: readonly Territory[];
  readonly threats: readonly Threat[];
  readonly relatives: readonly Relatives[];
  readonly bans: readonly Ban[];
  readonly presences: readonly Presence[];
};

/** One question with the facts that it is judged on. */
export type Inquiry = Facts & { readonly asOf: Day; readonly policy: Policy; readonly question: Question };
