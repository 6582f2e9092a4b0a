// Made from graph-schema/police-recorder.graphql by `npm run generate`. Not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, YYYY-MM-DD, in Europe/Stockholm. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly me: Viewer;
  readonly groupings: ReadonlyArray<Grouping>;
  readonly grouping: Maybe<Grouping>;
  /**
   * The surroundings of these groupings: what they are part of, their parts, rivals and allies, and all ties among those named and found.
   * `on`: as they were on that day, for all that is known today; `minLevel`: no milder rivalries. Null when one of them does not exist.
   */
  readonly network: Maybe<Network>;
  /** The facts about the person with this demonstration reference that the police entered; null when they entered none. It tells nothing of cases. */
  readonly person: Maybe<KnownPerson>;
  /** Awaiting a second officer, the oldest first; what one entered oneself is marked. */
  readonly reviewQueue: FactConnection;
  /** A fact with its whole history. */
  readonly fact: Maybe<Fact>;
  readonly places: ReadonlyArray<PlaceName>;
};


export type QueryGroupingsArgs = {
  search: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  groupings: ReadonlyArray<Scalars['ID']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  minLevel: InputMaybe<RivalryLevel>;
};


export type QueryPersonArgs = {
  reference: Scalars['String']['input'];
};


export type QueryReviewQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  search: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly recordGrouping: RecordGroupingResult;
  readonly recordPart: RecordFactResult;
  readonly recordAffiliation: RecordFactResult;
  readonly recordRivalry: RecordFactResult;
  readonly recordAlliance: RecordFactResult;
  readonly recordTerritory: RecordFactResult;
  readonly recordThreat: RecordFactResult;
  readonly recordRelative: RecordFactResult;
  /** A ban (vistelseförbud), or the police's own advice against staying. */
  readonly recordStayBan: RecordFactResult;
  readonly recordResidence: RecordFactResult;
  readonly recordInstitution: RecordFactResult;
  readonly recordStaff: RecordFactResult;
  /** A new version beside the old one; the old one goes when a second officer approves (ADR 6). Only what is given changes. */
  readonly amendFact: RecordFactResult;
  /** Takes effect when a second officer approves. */
  readonly closeFact: RecordFactResult;
  readonly reopenFact: RecordFactResult;
  /** Within 60 seconds, of one's own entry that nobody has touched. */
  readonly undo: UndoResult;
  /** By another officer with the reviewer's role. */
  readonly reviewFact: ReviewFactResult;
};


export type MutationRecordGroupingArgs = {
  input: RecordGroupingInput;
};


export type MutationRecordPartArgs = {
  input: RecordPartInput;
};


export type MutationRecordAffiliationArgs = {
  input: RecordAffiliationInput;
};


export type MutationRecordRivalryArgs = {
  input: RecordRivalryInput;
};


export type MutationRecordAllianceArgs = {
  input: RecordAllianceInput;
};


export type MutationRecordTerritoryArgs = {
  input: RecordTerritoryInput;
};


export type MutationRecordThreatArgs = {
  input: RecordThreatInput;
};


export type MutationRecordRelativeArgs = {
  input: RecordRelativeInput;
};


export type MutationRecordStayBanArgs = {
  input: RecordStayBanInput;
};


export type MutationRecordResidenceArgs = {
  input: RecordStayInput;
};


export type MutationRecordInstitutionArgs = {
  input: RecordStayInput;
};


export type MutationRecordStaffArgs = {
  input: RecordStayInput;
};


export type MutationAmendFactArgs = {
  input: AmendFactInput;
};


export type MutationCloseFactArgs = {
  input: CloseFactInput;
};


export type MutationReopenFactArgs = {
  input: ReopenFactInput;
};


export type MutationUndoArgs = {
  input: UndoInput;
};


export type MutationReviewFactArgs = {
  input: ReviewFactInput;
};

/**
 * What happened while nobody listened is not sent again: whoever opens a stream asks anew for what they show once it is open. A stream
 * ends with its session.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Something was recorded, changed or decided on, at this instant. It says neither what nor by whom: whoever shows a list asks for it anew. */
  readonly factsChanged: Scalars['DateTime']['output'];
};

export type FactKind =
  | 'PART'
  | 'AFFILIATION'
  | 'RIVALRY'
  | 'ALLIANCE'
  | 'TERRITORY'
  | 'THREAT'
  | 'RELATIVE'
  | 'STAY_BAN'
  | 'RESIDENCE'
  | 'INSTITUTION'
  | 'STAFF';

export type FactState =
  /** Counts. */
  | 'LIVE'
  /** Awaits its second officer and counts, as weak basis. */
  | 'PENDING'
  /** Closing is requested; counts until it is approved. */
  | 'CLOSING'
  /** Ended: its period is over. */
  | 'ENDED'
  /** Entered by mistake: left out. */
  | 'MISTAKEN'
  | 'REJECTED'
  | 'UNDONE';

export type SourceGrade =
  | 'S1'
  | 'S2'
  | 'S3';

export type InformationGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E';

export type Handling =
  | 'P'
  | 'C';

/** 3x5x2, reason and the officer's own record reference: on every fact. */
export type BasisInput = {
  readonly source: SourceGrade;
  readonly information: InformationGrade;
  readonly handling: Handling;
  readonly reason: Scalars['String']['input'];
  readonly ownReference?: InputMaybe<Scalars['String']['input']>;
};

export type Basis = {
  readonly __typename?: 'Basis';
  readonly source: SourceGrade;
  readonly information: InformationGrade;
  readonly handling: Handling;
};

export type Fact = {
  readonly __typename?: 'Fact';
  readonly id: Scalars['ID']['output'];
  readonly kind: FactKind;
  readonly state: FactState;
  /** The groupings of it, where it has any. */
  readonly groupings: ReadonlyArray<GroupingName>;
  /** Own references of the persons of it, as the asker gave them; else a short mark. */
  readonly persons: ReadonlyArray<Scalars['ID']['output']>;
  readonly place: Maybe<PlaceName>;
  readonly role: Maybe<AffiliationRole>;
  readonly level: Maybe<RivalryLevel>;
  readonly advice: Maybe<Scalars['Boolean']['output']>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly basis: Basis;
  /** Computed by the service. */
  readonly expiresOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether the viewer entered what awaits review first; where nothing awaits, the fact. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Until when the viewer may take back what they entered last. */
  readonly undoUntil: Maybe<Scalars['DateTime']['output']>;
  /** In the order in which it was entered. */
  readonly history: ReadonlyArray<FactChange>;
};

export type FactChangeKind =
  | 'RECORDED'
  | 'AMENDED'
  | 'CLOSED_AS_ENDED'
  | 'CLOSED_AS_MISTAKEN'
  | 'REOPENED'
  | 'APPROVED'
  | 'REJECTED'
  | 'UNDONE';

/** What became of an entry or a request. Of several that await, the oldest is reviewed first. */
export type ReviewStatus =
  | 'PENDING'
  | 'APPROVED'
  | 'REJECTED'
  | 'UNDONE';

export type FactChange = {
  readonly __typename?: 'FactChange';
  readonly id: Scalars['ID']['output'];
  readonly kind: FactChangeKind;
  /** Null for the decisions themselves: approved, rejected, undone. */
  readonly status: Maybe<ReviewStatus>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** The day it ended, of a closing as ended. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** What was entered, of an entry, an amendment and a reopening. */
  readonly content: Maybe<FactContent>;
};

export type FactContent = {
  readonly __typename?: 'FactContent';
  readonly role: Maybe<AffiliationRole>;
  readonly level: Maybe<RivalryLevel>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly basis: Basis;
  readonly ownReference: Maybe<Scalars['String']['output']>;
};

export type FactEdge = {
  readonly __typename?: 'FactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Fact;
};

export type FactConnection = {
  readonly __typename?: 'FactConnection';
  readonly edges: ReadonlyArray<FactEdge>;
  readonly pageInfo: PageInfo;
};

export type GroupingName = {
  readonly __typename?: 'GroupingName';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Grouping = {
  readonly __typename?: 'Grouping';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<GroupingName>;
  readonly partOf: ReadonlyArray<GroupingName>;
  /** Parts, rivalries, alliances, territories. Who is in it is not listed: persons are found by one's own reference only. */
  readonly facts: ReadonlyArray<Fact>;
};

export type Network = {
  readonly __typename?: 'Network';
  /** Those asked about first, in that order; the others by name. */
  readonly groupings: ReadonlyArray<GroupingName>;
  /** Parts, rivalries and alliances. */
  readonly ties: ReadonlyArray<Fact>;
  /** More were found than can be shown at once. */
  readonly isCut: Scalars['Boolean']['output'];
};

export type KnownPerson = {
  readonly __typename?: 'KnownPerson';
  readonly id: Scalars['ID']['output'];
  readonly facts: ReadonlyArray<Fact>;
};

export type PlaceName = {
  readonly __typename?: 'PlaceName';
  readonly id: Scalars['ID']['output'];
  readonly kind: PlaceKind;
  readonly label: Scalars['String']['output'];
  readonly districts: ReadonlyArray<District>;
};

export type AffiliationRole =
  | 'LEADER'
  | 'MEMBER'
  | 'ASSOCIATE'
  | 'SUSPECTED';

export type RivalryLevel =
  | 'TENSION'
  | 'CONFLICT'
  | 'ARMED_CONFLICT';

export type PoliceAreaInput = {
  readonly localityId?: InputMaybe<Scalars['ID']['input']>;
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly municipalityId?: InputMaybe<Scalars['ID']['input']>;
  readonly countyId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordGroupingInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly aliases?: ReadonlyArray<Scalars['String']['input']>;
  readonly partOf?: ReadonlyArray<Scalars['ID']['input']>;
  readonly basis: BasisInput;
};

export type RecordPartInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly part: Scalars['ID']['input'];
  readonly whole: Scalars['ID']['input'];
  readonly basis: BasisInput;
};

export type RecordAffiliationInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly person: Scalars['String']['input'];
  readonly grouping: Scalars['ID']['input'];
  readonly role: AffiliationRole;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly basis: BasisInput;
};

export type RecordRivalryInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly a: Scalars['ID']['input'];
  readonly b: Scalars['ID']['input'];
  readonly level: RivalryLevel;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly basis: BasisInput;
};

export type RecordAllianceInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly a: Scalars['ID']['input'];
  readonly b: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly basis: BasisInput;
};

export type RecordTerritoryInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly grouping: Scalars['ID']['input'];
  readonly area: PoliceAreaInput;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly basis: BasisInput;
};

export type RecordThreatInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly by: Scalars['String']['input'];
  readonly against: Scalars['String']['input'];
  readonly basis: BasisInput;
};

export type RecordRelativeInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly a: Scalars['String']['input'];
  readonly b: Scalars['String']['input'];
  readonly basis: BasisInput;
};

export type RecordStayBanInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly person: Scalars['String']['input'];
  readonly area: PoliceAreaInput;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly advice?: InputMaybe<Scalars['Boolean']['input']>;
  readonly basis: BasisInput;
};

export type RecordStayInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly person: Scalars['String']['input'];
  readonly area?: InputMaybe<PoliceAreaInput>;
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly basis: BasisInput;
};

export type AmendFactInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  readonly role?: InputMaybe<AffiliationRole>;
  readonly level?: InputMaybe<RivalryLevel>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly basis: BasisInput;
};

export type Closing =
  | 'ENDED'
  | 'MISTAKEN';

export type CloseFactInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  readonly as: Closing;
  /** The day it ended; for ENDED. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ReopenFactInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  readonly basis: BasisInput;
};

export type UndoInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
};

export type Review =
  | 'APPROVE'
  | 'REJECT';

export type ReviewFactInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  /** The change as it was shown, so that nothing that came meanwhile is decided unseen. The oldest that awaits. */
  readonly changeId: Scalars['ID']['input'];
  readonly review: Review;
  readonly reason: Scalars['String']['input'];
};

/** An open one between the same two exists already. */
export type AlreadyRecorded = {
  readonly __typename?: 'AlreadyRecorded';
  readonly fact: Fact;
};

/** Something can't be part of, or a rival of, itself. */
export type SelfRelation = {
  readonly __typename?: 'SelfRelation';
  readonly field: Scalars['String']['output'];
};

export type CycleRefused = {
  readonly __typename?: 'CycleRefused';
  readonly field: Scalars['String']['output'];
};

/** More than 60 seconds have passed, or somebody has decided on it since. */
export type TooLate = {
  readonly __typename?: 'TooLate';
  readonly factId: Scalars['ID']['output'];
};

/** Whose entry it is stands in the way: one's own can't be reviewed, somebody else's can't be undone. */
export type OwnEntry = {
  readonly __typename?: 'OwnEntry';
  readonly factId: Scalars['ID']['output'];
};

/** There is nothing of the kind to do: already closed, not closed, or the change awaits no review, or not yet. */
export type NothingToDo = {
  readonly __typename?: 'NothingToDo';
  readonly factId: Scalars['ID']['output'];
};

export type RecordGroupingResult = Grouping | InvalidInput | OperationIdReused | CouldNotBeChecked;

export type RecordFactResult = Fact | AlreadyRecorded | SelfRelation | CycleRefused | NothingToDo | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type UndoResult = Fact | TooLate | OwnEntry | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type ReviewFactResult = Fact | OwnEntry | NothingToDo | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The assignment that is acted in now. */
  readonly assignment: Assignment;
  /** All assignments of the same person; one is acted in at a time. */
  readonly assignments: ReadonlyArray<Assignment>;
};

export type Assignment = {
  readonly __typename?: 'Assignment';
  readonly id: Scalars['ID']['output'];
  readonly role: Role;
  /** The unit of social services, the police region, or the authority. */
  readonly office: Scalars['String']['output'];
  /** The municipality of the unit; null for other roles than a municipality's. */
  readonly municipality: Maybe<Scalars['String']['output']>;
};

export type Role =
  | 'COORDINATOR'
  | 'DECISION_MAKER'
  | 'RECORDER'
  | 'REVIEWER'
  | 'POLICE_LIAISON'
  | 'ANALYST'
  | 'OVERSIGHT'
  | 'ADMINISTRATOR';

/** What was sent can't be asked; nothing was stored. */
export type InvalidInput = {
  readonly __typename?: 'InvalidInput';
  /** The path of the field in the input, such as place.districtId. */
  readonly field: Scalars['String']['output'];
  readonly problem: InputProblem;
};

export type InputProblem =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'NOT_ALLOWED_CHARACTERS'
  | 'NOT_A_DATE'
  /** The period ends on or before the day it starts, or starts before what may be asked. */
  | 'PERIOD_REVERSED'
  /** Not exactly one place. */
  | 'NOT_ONE_PLACE'
  /** No such thing that the viewer may name here. */
  | 'UNKNOWN'
  | 'NOT_A_UUID'
  | 'DUPLICATE';

/** No such case for the viewer: the same for one of somebody else as for one that does not exist. */
export type NotFound = {
  readonly __typename?: 'NotFound';
  readonly field: Scalars['String']['output'];
};

/** The operationId was used before with other content; nothing was done. */
export type OperationIdReused = {
  readonly __typename?: 'OperationIdReused';
  readonly operationId: Scalars['ID']['output'];
};

/** No answer could be given. It says nothing about the place. Try again, or call the duty officer. */
export type CouldNotBeChecked = {
  readonly __typename?: 'CouldNotBeChecked';
  /** For whoever mends it; holds no data. */
  readonly reference: Scalars['String']['output'];
  readonly dutyPhone: Scalars['String']['output'];
};

export type PlaceKind =
  | 'UNIT'
  | 'FACILITY'
  | 'DISTRICT'
  | 'LOCALITY'
  | 'MUNICIPALITY'
  | 'COUNTY';

export type District = {
  readonly __typename?: 'District';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordGroupingResult:
    | ( Omit<Grouping, 'facts'> & { __typename: 'Grouping' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RecordFactResult:
    | ( Fact & { __typename: 'Fact' } )
    | ( AlreadyRecorded & { __typename: 'AlreadyRecorded' } )
    | ( SelfRelation & { __typename: 'SelfRelation' } )
    | ( CycleRefused & { __typename: 'CycleRefused' } )
    | ( NothingToDo & { __typename: 'NothingToDo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  UndoResult:
    | ( Fact & { __typename: 'Fact' } )
    | ( TooLate & { __typename: 'TooLate' } )
    | ( OwnEntry & { __typename: 'OwnEntry' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  ReviewFactResult:
    | ( Fact & { __typename: 'Fact' } )
    | ( OwnEntry & { __typename: 'OwnEntry' } )
    | ( NothingToDo & { __typename: 'NothingToDo' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FactKind: FactKind;
  FactState: FactState;
  SourceGrade: SourceGrade;
  InformationGrade: InformationGrade;
  Handling: Handling;
  BasisInput: BasisInput;
  Basis: ResolverTypeWrapper<Basis>;
  Fact: ResolverTypeWrapper<Fact>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FactChangeKind: FactChangeKind;
  ReviewStatus: ReviewStatus;
  FactChange: ResolverTypeWrapper<FactChange>;
  FactContent: ResolverTypeWrapper<FactContent>;
  FactEdge: ResolverTypeWrapper<FactEdge>;
  FactConnection: ResolverTypeWrapper<FactConnection>;
  GroupingName: ResolverTypeWrapper<GroupingName>;
  Grouping: ResolverTypeWrapper<Omit<Grouping, 'facts'>>;
  Network: ResolverTypeWrapper<Network>;
  KnownPerson: ResolverTypeWrapper<KnownPerson>;
  PlaceName: ResolverTypeWrapper<PlaceName>;
  AffiliationRole: AffiliationRole;
  RivalryLevel: RivalryLevel;
  PoliceAreaInput: PoliceAreaInput;
  RecordGroupingInput: RecordGroupingInput;
  RecordPartInput: RecordPartInput;
  RecordAffiliationInput: RecordAffiliationInput;
  RecordRivalryInput: RecordRivalryInput;
  RecordAllianceInput: RecordAllianceInput;
  RecordTerritoryInput: RecordTerritoryInput;
  RecordThreatInput: RecordThreatInput;
  RecordRelativeInput: RecordRelativeInput;
  RecordStayBanInput: RecordStayBanInput;
  RecordStayInput: RecordStayInput;
  AmendFactInput: AmendFactInput;
  Closing: Closing;
  CloseFactInput: CloseFactInput;
  ReopenFactInput: ReopenFactInput;
  UndoInput: UndoInput;
  Review: Review;
  ReviewFactInput: ReviewFactInput;
  AlreadyRecorded: ResolverTypeWrapper<AlreadyRecorded>;
  SelfRelation: ResolverTypeWrapper<SelfRelation>;
  CycleRefused: ResolverTypeWrapper<CycleRefused>;
  TooLate: ResolverTypeWrapper<TooLate>;
  OwnEntry: ResolverTypeWrapper<OwnEntry>;
  NothingToDo: ResolverTypeWrapper<NothingToDo>;
  RecordGroupingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGroupingResult']>;
  RecordFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFactResult']>;
  UndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoResult']>;
  ReviewFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewFactResult']>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Role: Role;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InputProblem: InputProblem;
  NotFound: ResolverTypeWrapper<NotFound>;
  OperationIdReused: ResolverTypeWrapper<OperationIdReused>;
  CouldNotBeChecked: ResolverTypeWrapper<CouldNotBeChecked>;
  PlaceKind: PlaceKind;
  District: ResolverTypeWrapper<District>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  BasisInput: BasisInput;
  Basis: Basis;
  Fact: Fact;
  Boolean: Scalars['Boolean']['output'];
  FactChange: FactChange;
  FactContent: FactContent;
  FactEdge: FactEdge;
  FactConnection: FactConnection;
  GroupingName: GroupingName;
  Grouping: Omit<Grouping, 'facts'>;
  Network: Network;
  KnownPerson: KnownPerson;
  PlaceName: PlaceName;
  PoliceAreaInput: PoliceAreaInput;
  RecordGroupingInput: RecordGroupingInput;
  RecordPartInput: RecordPartInput;
  RecordAffiliationInput: RecordAffiliationInput;
  RecordRivalryInput: RecordRivalryInput;
  RecordAllianceInput: RecordAllianceInput;
  RecordTerritoryInput: RecordTerritoryInput;
  RecordThreatInput: RecordThreatInput;
  RecordRelativeInput: RecordRelativeInput;
  RecordStayBanInput: RecordStayBanInput;
  RecordStayInput: RecordStayInput;
  AmendFactInput: AmendFactInput;
  CloseFactInput: CloseFactInput;
  ReopenFactInput: ReopenFactInput;
  UndoInput: UndoInput;
  ReviewFactInput: ReviewFactInput;
  AlreadyRecorded: AlreadyRecorded;
  SelfRelation: SelfRelation;
  CycleRefused: CycleRefused;
  TooLate: TooLate;
  OwnEntry: OwnEntry;
  NothingToDo: NothingToDo;
  RecordGroupingResult: ResolversUnionTypes<ResolversParentTypes>['RecordGroupingResult'];
  RecordFactResult: ResolversUnionTypes<ResolversParentTypes>['RecordFactResult'];
  UndoResult: ResolversUnionTypes<ResolversParentTypes>['UndoResult'];
  ReviewFactResult: ResolversUnionTypes<ResolversParentTypes>['ReviewFactResult'];
  Viewer: Viewer;
  Assignment: Assignment;
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  OperationIdReused: OperationIdReused;
  CouldNotBeChecked: CouldNotBeChecked;
  District: District;
  PageInfo: PageInfo;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  groupings?: Resolver<ReadonlyArray<ResolversTypes['Grouping']>, ParentType, ContextType, RequireFields<QueryGroupingsArgs, 'first'>>;
  grouping?: Resolver<Maybe<ResolversTypes['Grouping']>, ParentType, ContextType, RequireFields<QueryGroupingArgs, 'id'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'groupings'>>;
  person?: Resolver<Maybe<ResolversTypes['KnownPerson']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'reference'>>;
  reviewQueue?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceName']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'search' | 'first'>>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordGrouping?: Resolver<ResolversTypes['RecordGroupingResult'], ParentType, ContextType, RequireFields<MutationRecordGroupingArgs, 'input'>>;
  recordPart?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordPartArgs, 'input'>>;
  recordAffiliation?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordAffiliationArgs, 'input'>>;
  recordRivalry?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordRivalryArgs, 'input'>>;
  recordAlliance?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordAllianceArgs, 'input'>>;
  recordTerritory?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordTerritoryArgs, 'input'>>;
  recordThreat?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordThreatArgs, 'input'>>;
  recordRelative?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordRelativeArgs, 'input'>>;
  recordStayBan?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordStayBanArgs, 'input'>>;
  recordResidence?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordResidenceArgs, 'input'>>;
  recordInstitution?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordInstitutionArgs, 'input'>>;
  recordStaff?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationRecordStaffArgs, 'input'>>;
  amendFact?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationAmendFactArgs, 'input'>>;
  closeFact?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationCloseFactArgs, 'input'>>;
  reopenFact?: Resolver<ResolversTypes['RecordFactResult'], ParentType, ContextType, RequireFields<MutationReopenFactArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  reviewFact?: Resolver<ResolversTypes['ReviewFactResult'], ParentType, ContextType, RequireFields<MutationReviewFactArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  factsChanged?: SubscriptionResolver<ResolversTypes['DateTime'], "factsChanged", ParentType, ContextType>;
};

export type BasisResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  source?: Resolver<ResolversTypes['SourceGrade'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['InformationGrade'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  groupings?: Resolver<ReadonlyArray<ResolversTypes['GroupingName']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AffiliationRole']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RivalryLevel']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReviewStatus']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['FactContent']>, ParentType, ContextType>;
};

export type FactContentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FactContent'] = ResolversParentTypes['FactContent']> = {
  role?: Resolver<Maybe<ResolversTypes['AffiliationRole']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RivalryLevel']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  ownReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupingNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GroupingName'] = ResolversParentTypes['GroupingName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grouping'] = ResolversParentTypes['Grouping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['GroupingName']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['GroupingName']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  groupings?: Resolver<ReadonlyArray<ResolversTypes['GroupingName']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KnownPersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KnownPerson'] = ResolversParentTypes['KnownPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
};

export type AlreadyRecordedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyRecorded'] = ResolversParentTypes['AlreadyRecorded']> = {
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfRelationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SelfRelation'] = ResolversParentTypes['SelfRelation']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CycleRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CycleRefused'] = ResolversParentTypes['CycleRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooLateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnEntryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnEntry'] = ResolversParentTypes['OwnEntry']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToDoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingToDo'] = ResolversParentTypes['NothingToDo']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordGroupingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordGroupingResult'] = ResolversParentTypes['RecordGroupingResult']> = {
  __resolveType: TypeResolveFn<'Grouping' | 'InvalidInput' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type RecordFactResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordFactResult'] = ResolversParentTypes['RecordFactResult']> = {
  __resolveType: TypeResolveFn<'Fact' | 'AlreadyRecorded' | 'SelfRelation' | 'CycleRefused' | 'NothingToDo' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type UndoResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult']> = {
  __resolveType: TypeResolveFn<'Fact' | 'TooLate' | 'OwnEntry' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ReviewFactResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReviewFactResult'] = ResolversParentTypes['ReviewFactResult']> = {
  __resolveType: TypeResolveFn<'Fact' | 'OwnEntry' | 'NothingToDo' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['InputProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationIdReusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OperationIdReused'] = ResolversParentTypes['OperationIdReused']> = {
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouldNotBeCheckedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouldNotBeChecked'] = ResolversParentTypes['CouldNotBeChecked']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactContent?: FactContentResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  GroupingName?: GroupingNameResolvers<ContextType>;
  Grouping?: GroupingResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  KnownPerson?: KnownPersonResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  AlreadyRecorded?: AlreadyRecordedResolvers<ContextType>;
  SelfRelation?: SelfRelationResolvers<ContextType>;
  CycleRefused?: CycleRefusedResolvers<ContextType>;
  TooLate?: TooLateResolvers<ContextType>;
  OwnEntry?: OwnEntryResolvers<ContextType>;
  NothingToDo?: NothingToDoResolvers<ContextType>;
  RecordGroupingResult?: RecordGroupingResultResolvers<ContextType>;
  RecordFactResult?: RecordFactResultResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
  ReviewFactResult?: ReviewFactResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OperationIdReused?: OperationIdReusedResolvers<ContextType>;
  CouldNotBeChecked?: CouldNotBeCheckedResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
