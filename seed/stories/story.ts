import type { Level, PresenceKind, Role } from '#api/conflicts/facts.ts';

/**
 * A situation in plain data, for tests and demonstration, written so that a coordinator can read it. People, groupings,
 * homes, offices and cases go by an invented name; `plantStory` finds or makes what lies behind it. All people are invented,
 * and none of their names reaches the graph.
 */
export type Story = {
  readonly title: string;
  readonly people: readonly StoryPerson[];
  readonly groupings: readonly StoryGrouping[];
  readonly affiliations: readonly StoryAffiliation[];
  readonly rivalries: readonly StoryRivalry[];
  readonly alliances: readonly StoryAlliance[];
  readonly territories: readonly StoryTerritory[];
  readonly threats: readonly StoryThreat[];
  readonly relatives: readonly StoryRelatives[];
  readonly stays: readonly StoryStay[];
  readonly bans: readonly StoryBan[];
  readonly verifications: readonly StoryVerification[];
  readonly suppliers: readonly StorySupplier[];
  readonly facilities: readonly StoryFacility[];
  readonly offices: readonly StoryOffice[];
  readonly users: readonly StoryUser[];
  readonly cases: readonly StoryCase[];
  readonly placements: readonly StoryPlacement[];
};

/** A day seen from the day on which the story is planted: `today`, `+14d`, `-2w`, `-20m` (months), `-7y`. */
export type StoryDay = 'today' | `${'+' | '-'}${number}${'d' | 'w' | 'm' | 'y'}`;

/** `to` is the first day that is no longer part of it; open-ended without. */
export type StoryPeriod = { readonly from: StoryDay; readonly to?: StoryDay };

/** A town as people say it where names repeat: `Broby (Östra Göinge)`. */
type TownName = `${string} (${string})`;

export type StoryTown = { readonly town: TownName; readonly district?: string };
export type StoryArea = StoryTown | { readonly municipality: string };
/** A unit goes by the name of its home and its own: `Boendet Eken, lägenhet 1`. */
export type StoryPlace = StoryArea | { readonly facility: string } | { readonly unit: string };

/** How well a fact is known. Left out: graded 1A, approved, believed, entered a month ago. */
export type StoryEvidence = {
  readonly source?: 1 | 2 | 3;
  readonly information?: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly handling?: 'P' | 'C';
  /** Awaits its second officer. */
  readonly pending?: boolean;
  /** Closed as mistaken: left out of judging. */
  readonly mistaken?: boolean;
  readonly recorded?: StoryDay;
  readonly reason?: string;
};

export type StoryPerson = {
  readonly name: string;
  /** The invented reference by which municipality and police both find the person. */
  readonly reference: string;
};

export type StoryGrouping = {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly partOf?: readonly string[];
};

export type StoryAffiliation = StoryPeriod &
  StoryEvidence & { readonly person: string; readonly grouping: string; readonly role: Role };
export type StoryRivalry = StoryPeriod &
  StoryEvidence & { readonly between: readonly [string, string]; readonly level: Level };
type StoryAlliance = StoryPeriod & StoryEvidence & { readonly between: readonly [string, string] };
type StoryTerritory = StoryPeriod & StoryEvidence & { readonly grouping: string; readonly at: StoryArea };
type StoryThreat = StoryEvidence & { readonly by: string; readonly against: string; readonly closed?: boolean };
type StoryRelatives = StoryEvidence & { readonly between: readonly [string, string] };

/** Where somebody is without a placement. */
type StoryStay = StoryPeriod &
  StoryEvidence & {
    readonly person: string;
    readonly kind: Exclude<PresenceKind, 'CONFIRMED' | 'HELD'>;
    readonly at: StoryArea | { readonly facility: string };
    readonly legalGround?: string;
  };

type StoryBan = StoryPeriod &
  StoryEvidence & {
    readonly person: string;
    /** Of a town with a district, the district alone. */
    readonly at: StoryArea | { readonly county: string };
    /** The police's own advice instead of a ban. */
    readonly advice?: boolean;
  };

/** The police have looked. `noneKnown`: they attest that there is no affiliation. */
export type StoryVerification = { readonly person: string; readonly on: StoryDay; readonly noneKnown?: boolean };

export type StorySupplier = {
  readonly name: string;
  /** National without `by`, else one municipality's own. */
  readonly stops?: readonly (StoryPeriod & { readonly by?: string })[];
};

type StoryFacility = {
  readonly name: string;
  readonly at: StoryArea;
  readonly supplier: string;
  readonly capacity: number;
  readonly needsPermit?: boolean;
  readonly permits?: readonly StoryPeriod[];
  readonly closures?: readonly StoryPeriod[];
  readonly units?: readonly { readonly name: string; readonly capacity: number }[];
  /** The municipalities that may place people there. */
  readonly usedBy: readonly string[];
};

export type StoryOffice = {
  readonly name: string;
  /** Nothing for a national authority. */
  readonly of?: { readonly municipality: string } | { readonly policeRegion: string };
};

export type UserRole =
  | 'COORDINATOR'
  | 'DECISION_MAKER'
  | 'RECORDER'
  | 'REVIEWER'
  | 'POLICE_LIAISON'
  | 'ANALYST'
  | 'OVERSIGHT'
  | 'ADMINISTRATOR';

/** Whose turn it is to answer a consultation, as it goes up. */
export type LiaisonLevel = 'LOCAL' | 'REGIONAL' | 'NATIONAL';

type StoryUser = {
  readonly name: string;
  readonly assignments: readonly {
    readonly role: UserRole;
    readonly office: string;
    /** Of a police liaison: local without. */
    readonly level?: LiaisonLevel;
  }[];
};

export type StoryCase = {
  readonly number: string;
  readonly municipality: string;
  readonly office: string;
  /** Users who act for that office. */
  readonly assignedTo: readonly string[];
  readonly opened: StoryDay;
  readonly closed?: boolean;
  /** Those who move together, the participant first. */
  readonly household: readonly [StoryMember, ...StoryMember[]];
};

export type StoryMember = {
  readonly person: string;
  /** What the person is called in this case. */
  readonly pseudonym: string;
  readonly from?: StoryDay;
  readonly to?: StoryDay;
  readonly consents?: readonly (StoryPeriod & { readonly withdrawn?: StoryDay })[];
};

export type StoryPlacement = StoryPeriod & {
  /** The case in which it was decided, by its number. */
  readonly case: string;
  readonly people: readonly string[];
  readonly at: StoryPlace;
  readonly status: 'HELD' | 'CONFIRMED' | 'ENDED' | 'CANCELLED' | 'REJECTED' | 'MISTAKEN';
  readonly legalGround?: string;
};
