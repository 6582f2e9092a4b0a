// Made from graph-schema/police-liaison.graphql by `npm run generate`. Not edited by hand.
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
  readonly verificationRequests: ReadonlyArray<VerificationRequest>;
  /** Open ones of the own level and region first by urgency; answered ones when asked for. */
  readonly consultations: LiaisonConsultationConnection;
  readonly consultation: Maybe<LiaisonConsultation>;
  /**
   * What each fact of the paths adds, judged on the facts of now; in the order of the consultation's findings. None at all where somebody gives no valid
   * consent, of whom nothing is found. Null for no such consultation.
   */
  readonly whatWouldChange: Maybe<ReadonlyArray<FindingWithout>>;
  /**
   * Every town, judged for the consultation's household and period: what tells least against it first, then the nearest. None where somebody gives no valid
   * consent, of whom nothing is found. Null for no such consultation.
   */
  readonly suggestedTowns: Maybe<ReadonlyArray<SuggestedTown>>;
  /** Standing placements, territories and feuds by municipality, in the order of their codes; never by grouping. */
  readonly liveMap: LiveMap;
  /** The most severe first, of these what changed last. */
  readonly alerts: LiaisonAlertConnection;
  readonly alert: Maybe<LiaisonAlert>;
  readonly places: ReadonlyArray<PlaceName>;
  readonly suppliers: ReadonlyArray<Supplier>;
  /** National stops that stand or are to come, the latest first. For the national level only. */
  readonly nationalStops: ReadonlyArray<PlacementStop>;
};


export type QueryConsultationsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhatWouldChangeArgs = {
  consultationId: Scalars['ID']['input'];
};


export type QuerySuggestedTownsArgs = {
  consultationId: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  search: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuppliersArgs = {
  search: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly verifyAffiliations: VerifyAffiliationsResult;
  readonly decideConsultation: DecideConsultationResult;
  readonly acknowledgeAlert: AcknowledgeAlertResult;
  /** A national one: by the authorities, for all municipalities. For the national level only, and so is lifting one. */
  readonly recordPlacementStop: RecordPlacementStopResult;
  /** From now on, as if it had never been; it stays in the record. */
  readonly liftPlacementStop: RecordPlacementStopResult;
};


export type MutationVerifyAffiliationsArgs = {
  input: VerifyAffiliationsInput;
};


export type MutationDecideConsultationArgs = {
  input: DecideConsultationInput;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationRecordPlacementStopArgs = {
  input: RecordPlacementStopInput;
};


export type MutationLiftPlacementStopArgs = {
  input: LiftPlacementStopInput;
};

/**
 * Each event carries the thing as it is now. What happened while nobody listened is not sent again: whoever opens a stream asks anew for
 * what they show once it is open. A stream ends with its session.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** An alert of the own level and region was opened, changed, escalated, acknowledged or closed. */
  readonly alertChanged: LiaisonAlert;
  /** A consultation of the own region was opened, escalated, answered or closed. */
  readonly consultationChanged: LiaisonConsultation;
};

export type EscalationLevel =
  | 'LOCAL'
  | 'REGIONAL'
  | 'NATIONAL';

export type VerificationRequest = {
  readonly __typename?: 'VerificationRequest';
  readonly id: Scalars['ID']['output'];
  readonly caseNumber: Scalars['String']['output'];
  readonly municipality: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly persons: ReadonlyArray<PersonToVerify>;
};

export type PersonToVerify = {
  readonly __typename?: 'PersonToVerify';
  readonly id: Scalars['ID']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly affiliations: ReadonlyArray<PathStep>;
  readonly verifiedOn: Maybe<Scalars['Date']['output']>;
};

export type VerifyAffiliationsInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  /** Attested that nothing is known. */
  readonly noneKnown: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
};

/** There are affiliations or open threats: they can't be attested away. */
export type SomethingIsKnown = {
  readonly __typename?: 'SomethingIsKnown';
  readonly personId: Scalars['ID']['output'];
};

export type VerifyAffiliationsResult = VerificationRequest | SomethingIsKnown | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type LiaisonConsultation = {
  readonly __typename?: 'LiaisonConsultation';
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly status: ConsultationStatus;
  readonly priority: Scalars['Boolean']['output'];
  readonly level: EscalationLevel;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly answerBy: Scalars['DateTime']['output'];
  readonly caseNumber: Scalars['String']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly municipality: Scalars['String']['output'];
  readonly place: PlaceName;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly answer: Answer;
  /** What the municipality wrote when it asked. */
  readonly message: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<Finding>;
  readonly decision: Maybe<ConsultationDecision>;
  /** Why, for the police's own record; shown to nobody else. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What the municipality reads. */
  readonly advice: Maybe<Scalars['String']['output']>;
  readonly suggestedPlaces: ReadonlyArray<PlaceName>;
};

export type LiaisonAlert = {
  readonly __typename?: 'LiaisonAlert';
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly state: AlertState;
  readonly kind: LiaisonAlertKind;
  readonly urgency: Severity;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  /** Since when somebody of the own region sees to it; to the national level, of every region that it was sent to. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come: local liaisons see all of their region's, regional ones what has gone up, the national one what has gone up twice. */
  readonly level: EscalationLevel;
  /** Until when a critical one is to be acknowledged before it goes a level up; null for one that won't. */
  readonly acknowledgeBy: Maybe<Scalars['DateTime']['output']>;
  /** The level that has it after `acknowledgeBy`: the next at which there is somebody. Null where it does not go up, or nobody is above. */
  readonly goesTo: Maybe<EscalationLevel>;
  /** To whom it has gone up, and since when, in that order; none while it is where it began. */
  readonly escalations: ReadonlyArray<AlertEscalation>;
  readonly findings: ReadonlyArray<Finding>;
  readonly placements: ReadonlyArray<AlertedPlacement>;
};

export type AlertEscalation = {
  readonly __typename?: 'AlertEscalation';
  readonly level: EscalationLevel;
  readonly at: Scalars['DateTime']['output'];
};

export type LiaisonAlertKind =
  | 'STANDING_PLACEMENT'
  | 'EMERGENCY'
  | 'EMERGENCY_ENDED'
  /** A consent was withdrawn, or is over: whoever gave it may leave the judging. */
  | 'CONSENT_WITHDRAWN'
  | 'OVERRIDDEN';

export type AlertedPlacement = {
  readonly __typename?: 'AlertedPlacement';
  readonly caseNumber: Scalars['String']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly municipality: Scalars['String']['output'];
  /** By which its municipality knows the alert, and speaks of it: another for each placement, or two municipalities could find each other by it. */
  readonly number: Scalars['String']['output'];
  /** The town, or the municipality outside every town; never the home. How near two are, the scope of the finding says. */
  readonly place: PlaceName;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type Severity =
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH'
  | 'CRITICAL';

export type Scope =
  | 'SAME_UNIT'
  | 'SAME_FACILITY'
  | 'SAME_TOWN'
  | 'NEARBY';

export type Finding = {
  readonly __typename?: 'Finding';
  readonly rule: Rule;
  readonly severity: Severity;
  readonly scope: Maybe<Scope>;
  readonly subject: Maybe<PersonMark>;
  readonly counterpart: Maybe<PersonMark>;
  readonly grouping: Maybe<GroupingName>;
  readonly path: ReadonlyArray<PathStep>;
  readonly support: ReadonlyArray<ReadonlyArray<PathStep>>;
  readonly lowered: ReadonlyArray<Adjustment>;
};

export type PathStep = {
  readonly __typename?: 'PathStep';
  readonly kind: PathStepKind;
  readonly label: Scalars['String']['output'];
  /** What it joins, in no order: two, or one where the place is not known any more. */
  readonly ends: ReadonlyArray<PathEnd>;
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly source: Maybe<Scalars['Int']['output']>;
  readonly information: Maybe<Scalars['String']['output']>;
  readonly pending: Maybe<Scalars['Boolean']['output']>;
  readonly role: Maybe<PathRole>;
  readonly level: Maybe<RivalryLevel>;
  /** What of this very fact lowers the path. */
  readonly lowered: ReadonlyArray<Adjustment>;
};

/** A person, a grouping or a place that a path goes through; the same id where it comes again. */
export type PathEnd = {
  readonly __typename?: 'PathEnd';
  readonly id: Scalars['ID']['output'];
  readonly kind: PathEndKind;
  readonly name: Scalars['String']['output'];
};

export type PathEndKind =
  | 'PERSON'
  | 'GROUPING'
  | 'PLACE';

/** How a person belongs to a grouping, or how they come to be at a place. */
export type PathRole =
  | 'LEADER'
  | 'MEMBER'
  | 'ASSOCIATE'
  | 'SUSPECTED'
  | 'CONFIRMED'
  | 'HELD'
  /** A placement that is over or was taken back. */
  | 'ENDED'
  | 'REMAINS'
  | 'UNCONFIRMED'
  | 'RESIDENCE'
  | 'INSTITUTION'
  | 'STAFF';

export type RivalryLevel =
  | 'TENSION'
  | 'CONFLICT'
  | 'ARMED_CONFLICT';

/** A finding, and what becomes of it without one fact at a time, for a later stay, and in another town. */
export type FindingWithout = {
  readonly __typename?: 'FindingWithout';
  /** On the facts of now; null where it is no more. */
  readonly severityNow: Maybe<Severity>;
  readonly steps: ReadonlyArray<StepWithout>;
  /** The first later day from which a stay as long would meet it milder or not at all; null: no day that is known today changes it. */
  readonly later: Maybe<FindingLater>;
  /** What it would be in a town out of reach of all that it rests on; null: there would be none. */
  readonly severityElsewhere: Maybe<Severity>;
};

export type FindingLater = {
  readonly __typename?: 'FindingLater';
  readonly from: Scalars['Date']['output'];
  /** What the finding would be then; null: there would be none. */
  readonly severity: Maybe<Severity>;
  /** What the whole check would answer then, on the facts of now. */
  readonly answer: Answer;
};

export type StepWithout = {
  readonly __typename?: 'StepWithout';
  /** The step's place in the finding's path, from 0. */
  readonly step: Scalars['Int']['output'];
  /** What the finding would be without this fact; null: there would be none. */
  readonly severity: Maybe<Severity>;
  /** What the whole check would answer then. */
  readonly answer: Answer;
};

export type SuggestedTown = {
  readonly __typename?: 'SuggestedTown';
  readonly place: PlaceName;
  readonly county: Scalars['String']['output'];
  readonly municipalityId: Scalars['ID']['output'];
  readonly population: Scalars['Int']['output'];
  /** Where it lies, in metres of SWEREF 99 TM. */
  readonly east: Scalars['Int']['output'];
  readonly north: Scalars['Int']['output'];
  /** From the place that was asked about, between the points of the towns. */
  readonly distanceKm: Scalars['Int']['output'];
  /** The worst of its reasons; null where there is none. */
  readonly severity: Maybe<Severity>;
  /** The worst of each rule. */
  readonly reasons: ReadonlyArray<TownReason>;
};

export type TownReason = {
  readonly __typename?: 'TownReason';
  readonly rule: Rule;
  readonly severity: Severity;
};

export type LiveMap = {
  readonly __typename?: 'LiveMap';
  readonly municipalities: ReadonlyArray<MunicipalityNow>;
  readonly feuds: ReadonlyArray<Feud>;
};

export type MunicipalityNow = {
  readonly __typename?: 'MunicipalityNow';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly county: Scalars['String']['output'];
  readonly standing: StandingCount;
  /** Groupings that are active there, or in a town of it. */
  readonly territories: ReadonlyArray<GroupingName>;
};

/** 1 to 4 are one class, whichever it is. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  readonly isFew: Scalars['Boolean']['output'];
  /** Null where they are few. */
  readonly count: Maybe<Scalars['Int']['output']>;
};

/** A rivalry that is not over, with the municipalities in which either is active. */
export type Feud = {
  readonly __typename?: 'Feud';
  readonly a: GroupingName;
  readonly b: GroupingName;
  readonly level: RivalryLevel;
  readonly from: Scalars['Date']['output'];
  readonly municipalityIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type DecideConsultationInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly consultationId: Scalars['ID']['input'];
  readonly decision: ConsultationDecision;
  /** Why, for the police's own record; shown to nobody else. */
  readonly reason: Scalars['String']['input'];
  /** What the municipality reads. It names no other person, grouping or municipality. */
  readonly advice: Scalars['String']['input'];
  /** Three at most. */
  readonly suggestedLocalityIds?: ReadonlyArray<Scalars['ID']['input']>;
};

export type ConsultationDecision =
  | 'APPROVE'
  | 'ADVISE_AGAINST';

export type DecideConsultationResult = LiaisonConsultation | ConsultationClosed | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

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

export type Answer =
  | 'NO_KNOWN_RISK'
  | 'CONSULTATION_REQUIRED'
  | 'INSUFFICIENT_BASIS'
  | 'ADVISED_AGAINST';

export type PlaceKind =
  | 'UNIT'
  | 'FACILITY'
  | 'LOCALITY'
  | 'MUNICIPALITY';

export type District = {
  readonly __typename?: 'District';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type ConsultationStatus =
  | 'OPEN'
  | 'APPROVED'
  | 'ADVISED_AGAINST'
  | 'WITHDRAWN'
  | 'TIMED_OUT'
  | 'USED';

export type AlertState =
  | 'OPEN'
  | 'CLOSED';

export type Rule =
  | 'PERSONAL_THREAT'
  | 'RIVALRY'
  | 'FORMER_ASSOCIATES'
  | 'ALLIED_RIVALRY'
  | 'THREATENED_RELATIVE'
  | 'RIVAL_TERRITORY'
  | 'OWN_TERRITORY'
  | 'STAY_BAN'
  | 'STAY_ADVISED_AGAINST'
  | 'SUPPLIER_STOPPED'
  | 'PERMIT_MISSING'
  | 'FACILITY_CLOSED'
  | 'OVER_CAPACITY'
  | 'CONCENTRATION'
  | 'WHEREABOUTS_UNKNOWN';

export type Adjustment =
  /** A fact on the path is weakly graded, presumed, awaits its second officer, or the presence is unconfirmed. */
  | 'WEAK'
  /** Long ago. */
  | 'AGED'
  /** An associate, an inherited tie, or another part's alliance or territory. */
  | 'LOOSE'
  /** The presence is a proposal that awaits consultation. */
  | 'HELD'
  /** Locked up for the whole stay. */
  | 'LOCKED';

/** A person as the liaison may know them: the pseudonym where a case is open to the liaison, else a mark such as Person 8F2. */
export type PersonMark = {
  readonly __typename?: 'PersonMark';
  readonly id: Scalars['ID']['output'];
  readonly mark: Scalars['String']['output'];
};

export type GroupingName = {
  readonly __typename?: 'GroupingName';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PathStepKind =
  | 'AFFILIATION'
  | 'PART_OF'
  | 'RIVALRY'
  | 'ALLIANCE'
  | 'THREAT'
  | 'RELATIVES'
  | 'TERRITORY'
  | 'PRESENCE';

/** Ort (kommun), or a home by its name, likewise. */
export type PlaceName = {
  readonly __typename?: 'PlaceName';
  readonly id: Scalars['ID']['output'];
  readonly kind: PlaceKind;
  readonly label: Scalars['String']['output'];
  readonly districts: ReadonlyArray<District>;
};

export type Supplier = {
  readonly __typename?: 'Supplier';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PlacementStop = {
  readonly __typename?: 'PlacementStop';
  readonly id: Scalars['ID']['output'];
  readonly supplier: Supplier;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Null while it stands. */
  readonly liftedOn: Maybe<Scalars['Date']['output']>;
};

export type RecordPlacementStopInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly supplierId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type LiftPlacementStopInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly stopId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordPlacementStopResult = PlacementStop | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type AcknowledgeAlertInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly alertId: Scalars['ID']['input'];
};

export type AcknowledgeAlertResult = LiaisonAlert | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

/** Already answered, withdrawn or timed out. */
export type ConsultationClosed = {
  readonly __typename?: 'ConsultationClosed';
  readonly consultation: LiaisonConsultation;
};

export type LiaisonConsultationEdge = {
  readonly __typename?: 'LiaisonConsultationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LiaisonConsultation;
};

export type LiaisonConsultationConnection = {
  readonly __typename?: 'LiaisonConsultationConnection';
  readonly edges: ReadonlyArray<LiaisonConsultationEdge>;
  readonly pageInfo: PageInfo;
};

export type LiaisonAlertEdge = {
  readonly __typename?: 'LiaisonAlertEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LiaisonAlert;
};

export type LiaisonAlertConnection = {
  readonly __typename?: 'LiaisonAlertConnection';
  readonly edges: ReadonlyArray<LiaisonAlertEdge>;
  readonly pageInfo: PageInfo;
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
  VerifyAffiliationsResult:
    | ( VerificationRequest & { __typename: 'VerificationRequest' } )
    | ( SomethingIsKnown & { __typename: 'SomethingIsKnown' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  DecideConsultationResult:
    | ( LiaisonConsultation & { __typename: 'LiaisonConsultation' } )
    | ( ConsultationClosed & { __typename: 'ConsultationClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RecordPlacementStopResult:
    | ( PlacementStop & { __typename: 'PlacementStop' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  AcknowledgeAlertResult:
    | ( LiaisonAlert & { __typename: 'LiaisonAlert' } )
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EscalationLevel: EscalationLevel;
  VerificationRequest: ResolverTypeWrapper<VerificationRequest>;
  PersonToVerify: ResolverTypeWrapper<PersonToVerify>;
  VerifyAffiliationsInput: VerifyAffiliationsInput;
  SomethingIsKnown: ResolverTypeWrapper<SomethingIsKnown>;
  VerifyAffiliationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyAffiliationsResult']>;
  LiaisonConsultation: ResolverTypeWrapper<LiaisonConsultation>;
  LiaisonAlert: ResolverTypeWrapper<LiaisonAlert>;
  AlertEscalation: ResolverTypeWrapper<AlertEscalation>;
  LiaisonAlertKind: LiaisonAlertKind;
  AlertedPlacement: ResolverTypeWrapper<AlertedPlacement>;
  Severity: Severity;
  Scope: Scope;
  Finding: ResolverTypeWrapper<Finding>;
  PathStep: ResolverTypeWrapper<PathStep>;
  PathEnd: ResolverTypeWrapper<PathEnd>;
  PathEndKind: PathEndKind;
  PathRole: PathRole;
  RivalryLevel: RivalryLevel;
  FindingWithout: ResolverTypeWrapper<FindingWithout>;
  FindingLater: ResolverTypeWrapper<FindingLater>;
  StepWithout: ResolverTypeWrapper<StepWithout>;
  SuggestedTown: ResolverTypeWrapper<SuggestedTown>;
  TownReason: ResolverTypeWrapper<TownReason>;
  LiveMap: ResolverTypeWrapper<LiveMap>;
  MunicipalityNow: ResolverTypeWrapper<MunicipalityNow>;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  Feud: ResolverTypeWrapper<Feud>;
  DecideConsultationInput: DecideConsultationInput;
  ConsultationDecision: ConsultationDecision;
  DecideConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideConsultationResult']>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Role: Role;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InputProblem: InputProblem;
  NotFound: ResolverTypeWrapper<NotFound>;
  OperationIdReused: ResolverTypeWrapper<OperationIdReused>;
  CouldNotBeChecked: ResolverTypeWrapper<CouldNotBeChecked>;
  Answer: Answer;
  PlaceKind: PlaceKind;
  District: ResolverTypeWrapper<District>;
  ConsultationStatus: ConsultationStatus;
  AlertState: AlertState;
  Rule: Rule;
  Adjustment: Adjustment;
  PersonMark: ResolverTypeWrapper<PersonMark>;
  GroupingName: ResolverTypeWrapper<GroupingName>;
  PathStepKind: PathStepKind;
  PlaceName: ResolverTypeWrapper<PlaceName>;
  Supplier: ResolverTypeWrapper<Supplier>;
  PlacementStop: ResolverTypeWrapper<PlacementStop>;
  RecordPlacementStopInput: RecordPlacementStopInput;
  LiftPlacementStopInput: LiftPlacementStopInput;
  RecordPlacementStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPlacementStopResult']>;
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  ConsultationClosed: ResolverTypeWrapper<ConsultationClosed>;
  LiaisonConsultationEdge: ResolverTypeWrapper<LiaisonConsultationEdge>;
  LiaisonConsultationConnection: ResolverTypeWrapper<LiaisonConsultationConnection>;
  LiaisonAlertEdge: ResolverTypeWrapper<LiaisonAlertEdge>;
  LiaisonAlertConnection: ResolverTypeWrapper<LiaisonAlertConnection>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  VerificationRequest: VerificationRequest;
  PersonToVerify: PersonToVerify;
  VerifyAffiliationsInput: VerifyAffiliationsInput;
  SomethingIsKnown: SomethingIsKnown;
  VerifyAffiliationsResult: ResolversUnionTypes<ResolversParentTypes>['VerifyAffiliationsResult'];
  LiaisonConsultation: LiaisonConsultation;
  LiaisonAlert: LiaisonAlert;
  AlertEscalation: AlertEscalation;
  AlertedPlacement: AlertedPlacement;
  Finding: Finding;
  PathStep: PathStep;
  PathEnd: PathEnd;
  FindingWithout: FindingWithout;
  FindingLater: FindingLater;
  StepWithout: StepWithout;
  SuggestedTown: SuggestedTown;
  TownReason: TownReason;
  LiveMap: LiveMap;
  MunicipalityNow: MunicipalityNow;
  StandingCount: StandingCount;
  Feud: Feud;
  DecideConsultationInput: DecideConsultationInput;
  DecideConsultationResult: ResolversUnionTypes<ResolversParentTypes>['DecideConsultationResult'];
  Viewer: Viewer;
  Assignment: Assignment;
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  OperationIdReused: OperationIdReused;
  CouldNotBeChecked: CouldNotBeChecked;
  District: District;
  PersonMark: PersonMark;
  GroupingName: GroupingName;
  PlaceName: PlaceName;
  Supplier: Supplier;
  PlacementStop: PlacementStop;
  RecordPlacementStopInput: RecordPlacementStopInput;
  LiftPlacementStopInput: LiftPlacementStopInput;
  RecordPlacementStopResult: ResolversUnionTypes<ResolversParentTypes>['RecordPlacementStopResult'];
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  ConsultationClosed: ConsultationClosed;
  LiaisonConsultationEdge: LiaisonConsultationEdge;
  LiaisonConsultationConnection: LiaisonConsultationConnection;
  LiaisonAlertEdge: LiaisonAlertEdge;
  LiaisonAlertConnection: LiaisonAlertConnection;
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
  verificationRequests?: Resolver<ReadonlyArray<ResolversTypes['VerificationRequest']>, ParentType, ContextType>;
  consultations?: Resolver<ResolversTypes['LiaisonConsultationConnection'], ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'open' | 'first'>>;
  consultation?: Resolver<Maybe<ResolversTypes['LiaisonConsultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  whatWouldChange?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FindingWithout']>>, ParentType, ContextType, RequireFields<QueryWhatWouldChangeArgs, 'consultationId'>>;
  suggestedTowns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuggestedTown']>>, ParentType, ContextType, RequireFields<QuerySuggestedTownsArgs, 'consultationId'>>;
  liveMap?: Resolver<ResolversTypes['LiveMap'], ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['LiaisonAlertConnection'], ParentType, ContextType, RequireFields<QueryAlertsArgs, 'open' | 'first'>>;
  alert?: Resolver<Maybe<ResolversTypes['LiaisonAlert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceName']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'search' | 'first'>>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySuppliersArgs, 'search'>>;
  nationalStops?: Resolver<ReadonlyArray<ResolversTypes['PlacementStop']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  verifyAffiliations?: Resolver<ResolversTypes['VerifyAffiliationsResult'], ParentType, ContextType, RequireFields<MutationVerifyAffiliationsArgs, 'input'>>;
  decideConsultation?: Resolver<ResolversTypes['DecideConsultationResult'], ParentType, ContextType, RequireFields<MutationDecideConsultationArgs, 'input'>>;
  acknowledgeAlert?: Resolver<ResolversTypes['AcknowledgeAlertResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'input'>>;
  recordPlacementStop?: Resolver<ResolversTypes['RecordPlacementStopResult'], ParentType, ContextType, RequireFields<MutationRecordPlacementStopArgs, 'input'>>;
  liftPlacementStop?: Resolver<ResolversTypes['RecordPlacementStopResult'], ParentType, ContextType, RequireFields<MutationLiftPlacementStopArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertChanged?: SubscriptionResolver<ResolversTypes['LiaisonAlert'], "alertChanged", ParentType, ContextType>;
  consultationChanged?: SubscriptionResolver<ResolversTypes['LiaisonConsultation'], "consultationChanged", ParentType, ContextType>;
};

export type VerificationRequestResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VerificationRequest'] = ResolversParentTypes['VerificationRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['PersonToVerify']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonToVerifyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonToVerify'] = ResolversParentTypes['PersonToVerify']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SomethingIsKnownResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SomethingIsKnown'] = ResolversParentTypes['SomethingIsKnown']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyAffiliationsResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VerifyAffiliationsResult'] = ResolversParentTypes['VerifyAffiliationsResult']> = {
  __resolveType: TypeResolveFn<'VerificationRequest' | 'SomethingIsKnown' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type LiaisonConsultationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonConsultation'] = ResolversParentTypes['LiaisonConsultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConsultationDecision']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestedPlaces?: Resolver<ReadonlyArray<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonAlertResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonAlert'] = ResolversParentTypes['LiaisonAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LiaisonAlertKind'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goesTo?: Resolver<Maybe<ResolversTypes['EscalationLevel']>, ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['AlertEscalation']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['AlertedPlacement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertEscalationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlertEscalation'] = ResolversParentTypes['AlertEscalation']> = {
  level?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AlertedPlacementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlertedPlacement'] = ResolversParentTypes['AlertedPlacement']> = {
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['PersonMark']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['PersonMark']>, ParentType, ContextType>;
  grouping?: Resolver<Maybe<ResolversTypes['GroupingName']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType>;
  lowered?: Resolver<ReadonlyArray<ResolversTypes['Adjustment']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  kind?: Resolver<ResolversTypes['PathStepKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['PathEnd']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PathRole']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RivalryLevel']>, ParentType, ContextType>;
  lowered?: Resolver<ReadonlyArray<ResolversTypes['Adjustment']>, ParentType, ContextType>;
};

export type PathEndResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PathEnd'] = ResolversParentTypes['PathEnd']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathEndKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingWithoutResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FindingWithout'] = ResolversParentTypes['FindingWithout']> = {
  severityNow?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepWithout']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['FindingLater']>, ParentType, ContextType>;
  severityElsewhere?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
};

export type FindingLaterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FindingLater'] = ResolversParentTypes['FindingLater']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
};

export type StepWithoutResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StepWithout'] = ResolversParentTypes['StepWithout']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
};

export type SuggestedTownResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SuggestedTown'] = ResolversParentTypes['SuggestedTown']> = {
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  east?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  north?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['TownReason']>, ParentType, ContextType>;
};

export type TownReasonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TownReason'] = ResolversParentTypes['TownReason']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type LiveMapResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiveMap'] = ResolversParentTypes['LiveMap']> = {
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityNow']>, ParentType, ContextType>;
  feuds?: Resolver<ReadonlyArray<ResolversTypes['Feud']>, ParentType, ContextType>;
};

export type MunicipalityNowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MunicipalityNow'] = ResolversParentTypes['MunicipalityNow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['StandingCount'], ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['GroupingName']>, ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  isFew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeudResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Feud'] = ResolversParentTypes['Feud']> = {
  a?: Resolver<ResolversTypes['GroupingName'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['GroupingName'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RivalryLevel'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  municipalityIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecideConsultationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecideConsultationResult'] = ResolversParentTypes['DecideConsultationResult']> = {
  __resolveType: TypeResolveFn<'LiaisonConsultation' | 'ConsultationClosed' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
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

export type PersonMarkResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PersonMark'] = ResolversParentTypes['PersonMark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupingNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GroupingName'] = ResolversParentTypes['GroupingName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacementStopResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlacementStop'] = ResolversParentTypes['PlacementStop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPlacementStopResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordPlacementStopResult'] = ResolversParentTypes['RecordPlacementStopResult']> = {
  __resolveType: TypeResolveFn<'PlacementStop' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type AcknowledgeAlertResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'LiaisonAlert' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ConsultationClosedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConsultationClosed'] = ResolversParentTypes['ConsultationClosed']> = {
  consultation?: Resolver<ResolversTypes['LiaisonConsultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonConsultationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonConsultationEdge'] = ResolversParentTypes['LiaisonConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonConsultation'], ParentType, ContextType>;
};

export type LiaisonConsultationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonConsultationConnection'] = ResolversParentTypes['LiaisonConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonConsultationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LiaisonAlertEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonAlertEdge'] = ResolversParentTypes['LiaisonAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonAlert'], ParentType, ContextType>;
};

export type LiaisonAlertConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LiaisonAlertConnection'] = ResolversParentTypes['LiaisonAlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  VerificationRequest?: VerificationRequestResolvers<ContextType>;
  PersonToVerify?: PersonToVerifyResolvers<ContextType>;
  SomethingIsKnown?: SomethingIsKnownResolvers<ContextType>;
  VerifyAffiliationsResult?: VerifyAffiliationsResultResolvers<ContextType>;
  LiaisonConsultation?: LiaisonConsultationResolvers<ContextType>;
  LiaisonAlert?: LiaisonAlertResolvers<ContextType>;
  AlertEscalation?: AlertEscalationResolvers<ContextType>;
  AlertedPlacement?: AlertedPlacementResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathEnd?: PathEndResolvers<ContextType>;
  FindingWithout?: FindingWithoutResolvers<ContextType>;
  FindingLater?: FindingLaterResolvers<ContextType>;
  StepWithout?: StepWithoutResolvers<ContextType>;
  SuggestedTown?: SuggestedTownResolvers<ContextType>;
  TownReason?: TownReasonResolvers<ContextType>;
  LiveMap?: LiveMapResolvers<ContextType>;
  MunicipalityNow?: MunicipalityNowResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  Feud?: FeudResolvers<ContextType>;
  DecideConsultationResult?: DecideConsultationResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OperationIdReused?: OperationIdReusedResolvers<ContextType>;
  CouldNotBeChecked?: CouldNotBeCheckedResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  PersonMark?: PersonMarkResolvers<ContextType>;
  GroupingName?: GroupingNameResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  PlacementStop?: PlacementStopResolvers<ContextType>;
  RecordPlacementStopResult?: RecordPlacementStopResultResolvers<ContextType>;
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  ConsultationClosed?: ConsultationClosedResolvers<ContextType>;
  LiaisonConsultationEdge?: LiaisonConsultationEdgeResolvers<ContextType>;
  LiaisonConsultationConnection?: LiaisonConsultationConnectionResolvers<ContextType>;
  LiaisonAlertEdge?: LiaisonAlertEdgeResolvers<ContextType>;
  LiaisonAlertConnection?: LiaisonAlertConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
