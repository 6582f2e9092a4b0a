// Made from graph-schema/decision-maker.graphql by `npm run generate`. Not edited by hand.
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
  /** What awaits a decision in the viewer's municipality, the oldest first; never one's own proposal. */
  readonly proposals: ReadonlyArray<Proposal>;
  /** What was decided in the viewer's municipality by whomever, the latest first; never one's own proposal. */
  readonly decisions: ReadonlyArray<DecidedProposal>;
};


export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly decideOverride: DecideOverrideResult;
};


export type MutationDecideOverrideArgs = {
  input: DecideOverrideInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A proposal came, was decided on or waits no longer, at this instant. It says neither which nor by whom: whoever shows the list asks for it anew. */
  readonly proposalsChanged: Scalars['DateTime']['output'];
};

export type Proposal = {
  readonly __typename?: 'Proposal';
  readonly id: Scalars['ID']['output'];
  readonly caseNumber: Scalars['String']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly office: Scalars['String']['output'];
  /** Ort (kommun). */
  readonly place: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly answer: Answer;
  /** The police's advice to the municipality, in their words. */
  readonly advice: Scalars['String']['output'];
  /** Towns that the police suggest instead: ort (kommun). */
  readonly suggestedPlaces: ReadonlyArray<Scalars['String']['output']>;
  /** Why the coordinator proposes it all the same. */
  readonly reason: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly requestedBy: Scalars['String']['output'];
};

export type DecideOverrideInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly decision: OverrideDecision;
  readonly reason: Scalars['String']['input'];
};

export type OverrideDecision =
  | 'APPROVE'
  | 'REFUSE';

export type DecidedProposal = {
  readonly __typename?: 'DecidedProposal';
  readonly id: Scalars['ID']['output'];
  readonly proposal: Proposal;
  readonly decision: OverrideDecision;
  /** Why it was approved or refused. */
  readonly reason: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly decidedBy: Scalars['String']['output'];
};

/** Nobody decides on a proposal of one's own. */
export type OwnProposal = {
  readonly __typename?: 'OwnProposal';
  readonly proposalId: Scalars['ID']['output'];
};

export type DecideOverrideResult = DecidedProposal | OwnProposal | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

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
  DecideOverrideResult:
    | ( DecidedProposal & { __typename: 'DecidedProposal' } )
    | ( OwnProposal & { __typename: 'OwnProposal' } )
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Proposal: ResolverTypeWrapper<Proposal>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DecideOverrideInput: DecideOverrideInput;
  OverrideDecision: OverrideDecision;
  DecidedProposal: ResolverTypeWrapper<DecidedProposal>;
  OwnProposal: ResolverTypeWrapper<OwnProposal>;
  DecideOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideOverrideResult']>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Role: Role;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InputProblem: InputProblem;
  NotFound: ResolverTypeWrapper<NotFound>;
  OperationIdReused: ResolverTypeWrapper<OperationIdReused>;
  CouldNotBeChecked: ResolverTypeWrapper<CouldNotBeChecked>;
  Answer: Answer;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Proposal: Proposal;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  DecideOverrideInput: DecideOverrideInput;
  DecidedProposal: DecidedProposal;
  OwnProposal: OwnProposal;
  DecideOverrideResult: ResolversUnionTypes<ResolversParentTypes>['DecideOverrideResult'];
  Viewer: Viewer;
  Assignment: Assignment;
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  OperationIdReused: OperationIdReused;
  CouldNotBeChecked: CouldNotBeChecked;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecidedProposal']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decideOverride?: Resolver<ResolversTypes['DecideOverrideResult'], ParentType, ContextType, RequireFields<MutationDecideOverrideArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  proposalsChanged?: SubscriptionResolver<ResolversTypes['DateTime'], "proposalsChanged", ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedPlaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecidedProposalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecidedProposal'] = ResolversParentTypes['DecidedProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['OverrideDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnProposalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnProposal'] = ResolversParentTypes['OwnProposal']> = {
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideOverrideResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecideOverrideResult'] = ResolversParentTypes['DecideOverrideResult']> = {
  __resolveType: TypeResolveFn<'DecidedProposal' | 'OwnProposal' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
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

export type Resolvers<ContextType = unknown> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  DecidedProposal?: DecidedProposalResolvers<ContextType>;
  OwnProposal?: OwnProposalResolvers<ContextType>;
  DecideOverrideResult?: DecideOverrideResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OperationIdReused?: OperationIdReusedResolvers<ContextType>;
  CouldNotBeChecked?: CouldNotBeCheckedResolvers<ContextType>;
};
