// Made from graph-schema/coordinator.graphql by `npm run generate`. Not edited by hand.
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
  /** Who is signed in, and for which unit. The one look that is not entered in the ledger, with the search for places. */
  readonly me: Viewer;
  /** The cases of the viewer's unit that are assigned to the viewer, by case number. */
  readonly cases: ExitCaseConnection;
  /** One such case; null for one of somebody else as for one that does not exist. */
  readonly case: Maybe<ExitCase>;
  /** Facilities that the viewer's municipality may use, and all towns, by the beginning of a word in their name. */
  readonly places: ReadonlyArray<Place>;
};


export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<CaseStatus>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  search: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Whether the household of a case may be placed at one place for one period. */
  readonly checkPlacement: CheckPlacementResult;
};


export type MutationCheckPlacementArgs = {
  input: CheckPlacementInput;
};

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

export type CaseStatus =
  | 'OPEN'
  | 'CLOSED';

export type ExitCaseConnection = {
  readonly __typename?: 'ExitCaseConnection';
  readonly edges: ReadonlyArray<ExitCaseEdge>;
  readonly pageInfo: PageInfo;
};

export type ExitCaseEdge = {
  readonly __typename?: 'ExitCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExitCase;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type ExitCase = {
  readonly __typename?: 'ExitCase';
  readonly id: Scalars['ID']['output'];
  /** The municipality's own number (ärendenummer). */
  readonly caseNumber: Scalars['String']['output'];
  /** What the participant is called here; never a real name. */
  readonly pseudonym: Scalars['String']['output'];
  readonly status: CaseStatus;
  readonly openedOn: Scalars['Date']['output'];
  /** Those who move together, the participant first. */
  readonly household: ReadonlyArray<HouseholdMember>;
};

export type HouseholdMember = {
  readonly __typename?: 'HouseholdMember';
  readonly id: Scalars['ID']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly isParticipant: Scalars['Boolean']['output'];
  /** Whether this person's consent is valid today in this case. */
  readonly hasConsent: Scalars['Boolean']['output'];
};

export type PlaceKind =
  | 'UNIT'
  | 'FACILITY'
  | 'LOCALITY'
  | 'MUNICIPALITY';

export type Place = {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
  readonly kind: PlaceKind;
  readonly name: Scalars['String']['output'];
  /** The name of the municipality around it, because names repeat: Ort (kommun). */
  readonly municipality: Scalars['String']['output'];
  /** Parts of a large town that may be named with it; empty for all else. */
  readonly districts: ReadonlyArray<District>;
  /** Units of a facility; empty for all else. */
  readonly units: ReadonlyArray<Unit>;
  /** Why nobody can be placed there in the period asked about (all time from today when none was): no secret. Empty when nothing stands in the way. */
  readonly causes: ReadonlyArray<PlaceCause>;
};

export type District = {
  readonly __typename?: 'District';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Unit = {
  readonly __typename?: 'Unit';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PlaceCauseKind =
  /** The supplier has a placement stop: the municipality's own or a national one. */
  | 'SUPPLIER_STOPPED'
  /** A permit that the form of care needs does not cover the whole period. */
  | 'PERMIT_MISSING'
  /** The home is closed on some day of the period. */
  | 'FACILITY_CLOSED';

export type PlaceCause = {
  readonly __typename?: 'PlaceCause';
  readonly kind: PlaceCauseKind;
};

/** Exactly one of unitId, facilityId, localityId (with an optional districtId of it), municipalityId (a home outside every town). */
export type PlaceInput = {
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly facilityId?: InputMaybe<Scalars['ID']['input']>;
  readonly localityId?: InputMaybe<Scalars['ID']['input']>;
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly municipalityId?: InputMaybe<Scalars['ID']['input']>;
};

export type CheckPlacementInput = {
  /** Made by the client, a UUID. The same again with the same content returns the first outcome. */
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** Of the household; all of it when left out. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The named offer that the check is about, 1 to 200 characters. */
  readonly offer: Scalars['String']['input'];
  readonly place: PlaceInput;
  readonly from: Scalars['Date']['input'];
  /** The first day that is no longer part of the stay; none when open-ended. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type CheckPlacementResult = PlacementCheck | PlaceUnavailable | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

/** The receipt of one asked and answered check. */
export type PlacementCheck = {
  readonly __typename?: 'PlacementCheck';
  readonly id: Scalars['ID']['output'];
  /** The receipt's number, for people: K-7Q4M-22XD. */
  readonly number: Scalars['String']['output'];
  readonly case: ExitCase;
  readonly place: Place;
  readonly district: Maybe<District>;
  /** Those whom the check was about. */
  readonly members: ReadonlyArray<HouseholdMember>;
  readonly offer: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly answer: Answer;
  readonly contact: Contact;
  readonly checkedAt: Scalars['DateTime']['output'];
  readonly validUntil: Scalars['DateTime']['output'];
  readonly rulesVersion: Scalars['String']['output'];
};

/** Whom to ask, with which reference: the same whatever the answer. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The police region whose exit coordinator (avhopparsamordnare) answers. */
  readonly policeRegion: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
  readonly dutyPhone: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
};

export type Answer =
  | 'NO_KNOWN_RISK'
  | 'CONSULTATION_REQUIRED'
  | 'INSUFFICIENT_BASIS'
  | 'ADVISED_AGAINST';

/** The place can't be used in the period, for causes that are no secret. Nothing was judged. */
export type PlaceUnavailable = {
  readonly __typename?: 'PlaceUnavailable';
  readonly causes: ReadonlyArray<PlaceCause>;
};

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
  CheckPlacementResult:
    | ( PlacementCheck & { __typename: 'PlacementCheck' } )
    | ( PlaceUnavailable & { __typename: 'PlaceUnavailable' } )
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Role: Role;
  CaseStatus: CaseStatus;
  ExitCaseConnection: ResolverTypeWrapper<ExitCaseConnection>;
  ExitCaseEdge: ResolverTypeWrapper<ExitCaseEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExitCase: ResolverTypeWrapper<ExitCase>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMember>;
  PlaceKind: PlaceKind;
  Place: ResolverTypeWrapper<Place>;
  District: ResolverTypeWrapper<District>;
  Unit: ResolverTypeWrapper<Unit>;
  PlaceCauseKind: PlaceCauseKind;
  PlaceCause: ResolverTypeWrapper<PlaceCause>;
  PlaceInput: PlaceInput;
  CheckPlacementInput: CheckPlacementInput;
  CheckPlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckPlacementResult']>;
  PlacementCheck: ResolverTypeWrapper<PlacementCheck>;
  Contact: ResolverTypeWrapper<Contact>;
  Answer: Answer;
  PlaceUnavailable: ResolverTypeWrapper<PlaceUnavailable>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InputProblem: InputProblem;
  NotFound: ResolverTypeWrapper<NotFound>;
  OperationIdReused: ResolverTypeWrapper<OperationIdReused>;
  CouldNotBeChecked: ResolverTypeWrapper<CouldNotBeChecked>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Viewer: Viewer;
  Assignment: Assignment;
  ExitCaseConnection: ExitCaseConnection;
  ExitCaseEdge: ExitCaseEdge;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  ExitCase: ExitCase;
  HouseholdMember: HouseholdMember;
  Place: Place;
  District: District;
  Unit: Unit;
  PlaceCause: PlaceCause;
  PlaceInput: PlaceInput;
  CheckPlacementInput: CheckPlacementInput;
  CheckPlacementResult: ResolversUnionTypes<ResolversParentTypes>['CheckPlacementResult'];
  PlacementCheck: PlacementCheck;
  Contact: Contact;
  PlaceUnavailable: PlaceUnavailable;
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  OperationIdReused: OperationIdReused;
  CouldNotBeChecked: CouldNotBeChecked;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['ExitCaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  case?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'search' | 'first'>>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkPlacement?: Resolver<ResolversTypes['CheckPlacementResult'], ParentType, ContextType, RequireFields<MutationCheckPlacementArgs, 'input'>>;
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

export type ExitCaseConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExitCaseConnection'] = ResolversParentTypes['ExitCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExitCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExitCaseEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExitCaseEdge'] = ResolversParentTypes['ExitCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExitCaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExitCase'] = ResolversParentTypes['ExitCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  household?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isParticipant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['PlaceCause']>, ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceCauseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceCause'] = ResolversParentTypes['PlaceCause']> = {
  kind?: Resolver<ResolversTypes['PlaceCauseKind'], ParentType, ContextType>;
};

export type CheckPlacementResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CheckPlacementResult'] = ResolversParentTypes['CheckPlacementResult']> = {
  __resolveType: TypeResolveFn<'PlacementCheck' | 'PlaceUnavailable' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type PlacementCheckResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlacementCheck'] = ResolversParentTypes['PlacementCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  policeRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceUnavailableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceUnavailable'] = ResolversParentTypes['PlaceUnavailable']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['PlaceCause']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type Resolvers<ContextType = unknown> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  ExitCaseConnection?: ExitCaseConnectionResolvers<ContextType>;
  ExitCaseEdge?: ExitCaseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ExitCase?: ExitCaseResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  PlaceCause?: PlaceCauseResolvers<ContextType>;
  CheckPlacementResult?: CheckPlacementResultResolvers<ContextType>;
  PlacementCheck?: PlacementCheckResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  PlaceUnavailable?: PlaceUnavailableResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OperationIdReused?: OperationIdReusedResolvers<ContextType>;
  CouldNotBeChecked?: CouldNotBeCheckedResolvers<ContextType>;
};
