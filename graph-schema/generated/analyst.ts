// Made from graph-schema/analyst.graphql by `npm run generate`. Not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, YYYY-MM-DD, in Europe/Stockholm. */
  Date: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** The fixed division of the country that all releases use. */
  readonly division: Division;
  /** The published releases, the oldest first. */
  readonly releases: ReadonlyArray<DensityRelease>;
};

export type Division = {
  readonly __typename?: 'Division';
  readonly regions: ReadonlyArray<PublicationRegion>;
  readonly areas: ReadonlyArray<Area>;
};

/** At least two neighbouring municipalities. */
export type PublicationRegion = {
  readonly __typename?: 'PublicationRegion';
  readonly id: Scalars['ID']['output'];
  /** Of its two most populous municipalities. */
  readonly name: Scalars['String']['output'];
  readonly municipalities: ReadonlyArray<Municipality>;
};

export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Statistics Sweden's four-digit code. */
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A county, or counties together that one region binds: a union of whole regions. */
export type Area = {
  readonly __typename?: 'Area';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly regionIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** One half-year's placement density, as it was published; it never changes. */
export type DensityRelease = {
  readonly __typename?: 'DensityRelease';
  /** The half-year, such as 2026H1. */
  readonly period: Scalars['ID']['output'];
  /** Whose state it shows: the first of the half-year. */
  readonly day: Scalars['Date']['output'];
  readonly builtOn: Scalars['Date']['output'];
  /** The numbers of persons that the classes are for, the lowest first. */
  readonly bands: ReadonlyArray<Band>;
  /** How many persons past an edge a region must be before it changes class. */
  readonly margin: Scalars['Int']['output'];
  /** How it was made, in English, as the file says. */
  readonly method: Scalars['String']['output'];
  /** SHA-256 of the file's content, in hexadecimal. */
  readonly checksum: Scalars['String']['output'];
  /** One for each region of the division, in its order: the number of its class, 0 the lowest. */
  readonly regionBands: ReadonlyArray<Scalars['Int']['output']>;
  /** One for each area of the division, in its order. */
  readonly areaRanges: ReadonlyArray<Range>;
};

/** Whole numbers of persons, both ends included; atMost is null where there is no most. */
export type Band = {
  readonly __typename?: 'Band';
  readonly atLeast: Scalars['Int']['output'];
  readonly atMost: Maybe<Scalars['Int']['output']>;
};

/** What the classes of an area's regions tell of it together, margins counted in. */
export type Range = {
  readonly __typename?: 'Range';
  readonly atLeast: Scalars['Int']['output'];
  readonly atMost: Maybe<Scalars['Int']['output']>;
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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Division: ResolverTypeWrapper<Division>;
  PublicationRegion: ResolverTypeWrapper<PublicationRegion>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Area: ResolverTypeWrapper<Area>;
  DensityRelease: ResolverTypeWrapper<DensityRelease>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Band: ResolverTypeWrapper<Band>;
  Range: ResolverTypeWrapper<Range>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  Division: Division;
  PublicationRegion: PublicationRegion;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Municipality: Municipality;
  Area: Area;
  DensityRelease: DensityRelease;
  Int: Scalars['Int']['output'];
  Band: Band;
  Range: Range;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['DensityRelease']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  regions?: Resolver<ReadonlyArray<ResolversTypes['PublicationRegion']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type PublicationRegionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublicationRegion'] = ResolversParentTypes['PublicationRegion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DensityReleaseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DensityRelease'] = ResolversParentTypes['DensityRelease']> = {
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  builtOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['Band']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionBands?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  areaRanges?: Resolver<ReadonlyArray<ResolversTypes['Range']>, ParentType, ContextType>;
};

export type BandResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Band'] = ResolversParentTypes['Band']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  PublicationRegion?: PublicationRegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  DensityRelease?: DensityReleaseResolvers<ContextType>;
  Band?: BandResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
};
