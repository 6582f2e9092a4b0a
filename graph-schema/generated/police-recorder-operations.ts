// Made from graph-schema/police-recorder.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  readonly reason: string;
  readonly ownReference?: string | null | undefined;
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
  readonly localityId?: string | null | undefined;
  readonly districtId?: string | null | undefined;
  readonly municipalityId?: string | null | undefined;
  readonly countyId?: string | null | undefined;
};

export type RecordGroupingInput = {
  readonly operationId: string;
  readonly name: string;
  readonly aliases?: ReadonlyArray<string>;
  readonly partOf?: ReadonlyArray<string>;
  readonly basis: BasisInput;
};

export type RecordPartInput = {
  readonly operationId: string;
  readonly part: string;
  readonly whole: string;
  readonly basis: BasisInput;
};

export type RecordAffiliationInput = {
  readonly operationId: string;
  readonly person: string;
  readonly grouping: string;
  readonly role: AffiliationRole;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly basis: BasisInput;
};

export type RecordRivalryInput = {
  readonly operationId: string;
  readonly a: string;
  readonly b: string;
  readonly level: RivalryLevel;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly basis: BasisInput;
};

export type RecordAllianceInput = {
  readonly operationId: string;
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly basis: BasisInput;
};

export type RecordTerritoryInput = {
  readonly operationId: string;
  readonly grouping: string;
  readonly area: PoliceAreaInput;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly basis: BasisInput;
};

export type RecordThreatInput = {
  readonly operationId: string;
  readonly by: string;
  readonly against: string;
  readonly basis: BasisInput;
};

export type RecordRelativeInput = {
  readonly operationId: string;
  readonly a: string;
  readonly b: string;
  readonly basis: BasisInput;
};

export type RecordStayBanInput = {
  readonly operationId: string;
  readonly person: string;
  readonly area: PoliceAreaInput;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly advice?: boolean | null | undefined;
  readonly basis: BasisInput;
};

export type RecordStayInput = {
  readonly operationId: string;
  readonly person: string;
  readonly area?: PoliceAreaInput | null | undefined;
  readonly facilityId?: string | null | undefined;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly basis: BasisInput;
};

export type AmendFactInput = {
  readonly operationId: string;
  readonly factId: string;
  readonly role?: AffiliationRole | null | undefined;
  readonly level?: RivalryLevel | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly openEnded?: boolean | null | undefined;
  readonly basis: BasisInput;
};

export type Closing =
  | 'ENDED'
  | 'MISTAKEN';

export type CloseFactInput = {
  readonly operationId: string;
  readonly factId: string;
  readonly as: Closing;
  /** The day it ended; for ENDED. */
  readonly on?: string | null | undefined;
  readonly reason: string;
};

export type ReopenFactInput = {
  readonly operationId: string;
  readonly factId: string;
  readonly basis: BasisInput;
};

export type UndoInput = {
  readonly operationId: string;
  readonly factId: string;
};

export type Review =
  | 'APPROVE'
  | 'REJECT';

export type ReviewFactInput = {
  readonly operationId: string;
  readonly factId: string;
  /** The change as it was shown, so that nothing that came meanwhile is decided unseen. The oldest that awaits. */
  readonly changeId: string;
  readonly review: Review;
  readonly reason: string;
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

export type PlaceKind =
  | 'UNIT'
  | 'FACILITY'
  | 'DISTRICT'
  | 'LOCALITY'
  | 'MUNICIPALITY'
  | 'COUNTY';

export type FactsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FactsChangedSubscription = { readonly factsChanged: string };

export type BasisPartsFragment = { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling };

export type FactPartsFragment = { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> };

type Failures_SelfRelation_Fragment = { readonly field: string };

type Failures_CycleRefused_Fragment = { readonly field: string };

type Failures_InvalidInput_Fragment = { readonly field: string, readonly problem: InputProblem };

type Failures_NotFound_Fragment = { readonly field: string };

type Failures_CouldNotBeChecked_Fragment = { readonly reference: string, readonly dutyPhone: string };

export type FailuresFragment =
  | Failures_SelfRelation_Fragment
  | Failures_CycleRefused_Fragment
  | Failures_InvalidInput_Fragment
  | Failures_NotFound_Fragment
  | Failures_CouldNotBeChecked_Fragment
;

type RecordedFact_Fact_Fragment = { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> };

type RecordedFact_AlreadyRecorded_Fragment = { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } };

type RecordedFact_SelfRelation_Fragment = { readonly __typename: 'SelfRelation', readonly field: string };

type RecordedFact_CycleRefused_Fragment = { readonly __typename: 'CycleRefused', readonly field: string };

type RecordedFact_NothingToDo_Fragment = { readonly __typename: 'NothingToDo' };

type RecordedFact_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem };

type RecordedFact_NotFound_Fragment = { readonly __typename: 'NotFound', readonly field: string };

type RecordedFact_OperationIdReused_Fragment = { readonly __typename: 'OperationIdReused' };

type RecordedFact_CouldNotBeChecked_Fragment = { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string };

export type RecordedFactFragment =
  | RecordedFact_Fact_Fragment
  | RecordedFact_AlreadyRecorded_Fragment
  | RecordedFact_SelfRelation_Fragment
  | RecordedFact_CycleRefused_Fragment
  | RecordedFact_NothingToDo_Fragment
  | RecordedFact_InvalidInput_Fragment
  | RecordedFact_NotFound_Fragment
  | RecordedFact_OperationIdReused_Fragment
  | RecordedFact_CouldNotBeChecked_Fragment
;

export type FactQueryVariables = Exact<{
  id: string;
}>;


export type FactQuery = { readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } | null };

export type AmendFactMutationVariables = Exact<{
  input: AmendFactInput;
}>;


export type AmendFactMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type CloseFactMutationVariables = Exact<{
  input: CloseFactInput;
}>;


export type CloseFactMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type ReopenFactMutationVariables = Exact<{
  input: ReopenFactInput;
}>;


export type ReopenFactMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'TooLate' }
    | { readonly __typename: 'OwnEntry' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type GroupingPartsFragment = { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }> };

export type GroupingsQueryVariables = Exact<{
  search: string;
}>;


export type GroupingsQuery = { readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type GroupingQueryVariables = Exact<{
  id: string;
}>;


export type GroupingQuery = { readonly grouping: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }> } | null };

export type KnownPersonQueryVariables = Exact<{
  reference: string;
}>;


export type KnownPersonQuery = { readonly person: { readonly id: string, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }> } | null };

export type NetworkQueryVariables = Exact<{
  groupings: ReadonlyArray<string> | string;
  on?: string | null | undefined;
  minLevel?: RivalryLevel | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly isCut: boolean, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }> } | null };

export type RecordPartMutationVariables = Exact<{
  input: RecordPartInput;
}>;


export type RecordPartMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordAffiliationMutationVariables = Exact<{
  input: RecordAffiliationInput;
}>;


export type RecordAffiliationMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordRivalryMutationVariables = Exact<{
  input: RecordRivalryInput;
}>;


export type RecordRivalryMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordAllianceMutationVariables = Exact<{
  input: RecordAllianceInput;
}>;


export type RecordAllianceMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordTerritoryMutationVariables = Exact<{
  input: RecordTerritoryInput;
}>;


export type RecordTerritoryMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordThreatMutationVariables = Exact<{
  input: RecordThreatInput;
}>;


export type RecordThreatMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordRelativeMutationVariables = Exact<{
  input: RecordRelativeInput;
}>;


export type RecordRelativeMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordStayBanMutationVariables = Exact<{
  input: RecordStayBanInput;
}>;


export type RecordStayBanMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordResidenceMutationVariables = Exact<{
  input: RecordStayInput;
}>;


export type RecordResidenceMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordInstitutionMutationVariables = Exact<{
  input: RecordStayInput;
}>;


export type RecordInstitutionMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordStaffMutationVariables = Exact<{
  input: RecordStayInput;
}>;


export type RecordStaffMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'AlreadyRecorded', readonly fact: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }
    | { readonly __typename: 'SelfRelation', readonly field: string }
    | { readonly __typename: 'CycleRefused', readonly field: string }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordGroupingMutationVariables = Exact<{
  input: RecordGroupingInput;
}>;


export type RecordGroupingMutation = { readonly done:
    | { readonly __typename: 'Grouping', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type AreasQueryVariables = Exact<{
  search: string;
}>;


export type AreasQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly kind: PlaceKind, readonly label: string, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReviewFactMutationVariables = Exact<{
  input: ReviewFactInput;
}>;


export type ReviewFactMutation = { readonly done:
    | { readonly __typename: 'Fact', readonly id: string, readonly kind: FactKind, readonly state: FactState, readonly persons: ReadonlyArray<string>, readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly advice: boolean | null, readonly from: string | null, readonly to: string | null, readonly expiresOn: string, readonly recordedAt: string, readonly isOwn: boolean, readonly undoUntil: string | null, readonly groupings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly label: string } | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: FactChangeKind, readonly status: ReviewStatus | null, readonly at: string, readonly by: string, readonly reason: string, readonly on: string | null, readonly content: { readonly role: AffiliationRole | null, readonly level: RivalryLevel | null, readonly from: string | null, readonly to: string | null, readonly ownReference: string | null, readonly basis: { readonly source: SourceGrade, readonly information: InformationGrade, readonly handling: Handling } } | null }> }
    | { readonly __typename: 'OwnEntry' }
    | { readonly __typename: 'NothingToDo' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };

export const FactsChangedDocument: TypedDocument<FactsChangedSubscription, FactsChangedSubscriptionVariables> = `subscription FactsChanged {
  factsChanged
}`;

export const FactDocument: TypedDocument<FactQuery, FactQueryVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

query Fact($id: ID!) {
  fact(id: $id) {
    ...FactParts
  }
}`;

export const AmendFactDocument: TypedDocument<AmendFactMutation, AmendFactMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation AmendFact($input: AmendFactInput!) {
  done: amendFact(input: $input) {
    ...RecordedFact
  }
}`;

export const CloseFactDocument: TypedDocument<CloseFactMutation, CloseFactMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation CloseFact($input: CloseFactInput!) {
  done: closeFact(input: $input) {
    ...RecordedFact
  }
}`;

export const ReopenFactDocument: TypedDocument<ReopenFactMutation, ReopenFactMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation ReopenFact($input: ReopenFactInput!) {
  done: reopenFact(input: $input) {
    ...RecordedFact
  }
}`;

export const UndoDocument: TypedDocument<UndoMutation, UndoMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

mutation Undo($input: UndoInput!) {
  done: undo(input: $input) {
    __typename
    ... on Fact {
      ...FactParts
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}`;

export const GroupingsDocument: TypedDocument<GroupingsQuery, GroupingsQueryVariables> = `query Groupings($search: String!) {
  groupings(search: $search, first: 50) {
    id
    name
    aliases
    partOf {
      id
      name
    }
  }
}`;

export const GroupingDocument: TypedDocument<GroupingQuery, GroupingQueryVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment GroupingParts on Grouping {
  id
  name
  aliases
  parts {
    id
    name
  }
  partOf {
    id
    name
  }
  facts {
    ...FactParts
  }
}

query Grouping($id: ID!) {
  grouping(id: $id) {
    ...GroupingParts
  }
}`;

export const KnownPersonDocument: TypedDocument<KnownPersonQuery, KnownPersonQueryVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

query KnownPerson($reference: String!) {
  person(reference: $reference) {
    id
    facts {
      ...FactParts
    }
  }
}`;

export const NetworkDocument: TypedDocument<NetworkQuery, NetworkQueryVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

query Network($groupings: [ID!]!, $on: Date, $minLevel: RivalryLevel) {
  network(groupings: $groupings, on: $on, minLevel: $minLevel) {
    groupings {
      id
      name
    }
    ties {
      ...FactParts
    }
    isCut
  }
}`;

export const RecordPartDocument: TypedDocument<RecordPartMutation, RecordPartMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordPart($input: RecordPartInput!) {
  done: recordPart(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordAffiliationDocument: TypedDocument<RecordAffiliationMutation, RecordAffiliationMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordAffiliation($input: RecordAffiliationInput!) {
  done: recordAffiliation(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordRivalryDocument: TypedDocument<RecordRivalryMutation, RecordRivalryMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordRivalry($input: RecordRivalryInput!) {
  done: recordRivalry(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordAllianceDocument: TypedDocument<RecordAllianceMutation, RecordAllianceMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordAlliance($input: RecordAllianceInput!) {
  done: recordAlliance(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordTerritoryDocument: TypedDocument<RecordTerritoryMutation, RecordTerritoryMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordTerritory($input: RecordTerritoryInput!) {
  done: recordTerritory(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordThreatDocument: TypedDocument<RecordThreatMutation, RecordThreatMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordThreat($input: RecordThreatInput!) {
  done: recordThreat(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordRelativeDocument: TypedDocument<RecordRelativeMutation, RecordRelativeMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordRelative($input: RecordRelativeInput!) {
  done: recordRelative(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordStayBanDocument: TypedDocument<RecordStayBanMutation, RecordStayBanMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordStayBan($input: RecordStayBanInput!) {
  done: recordStayBan(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordResidenceDocument: TypedDocument<RecordResidenceMutation, RecordResidenceMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordResidence($input: RecordStayInput!) {
  done: recordResidence(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordInstitutionDocument: TypedDocument<RecordInstitutionMutation, RecordInstitutionMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordInstitution($input: RecordStayInput!) {
  done: recordInstitution(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordStaffDocument: TypedDocument<RecordStaffMutation, RecordStaffMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment Failures on RecordFactResult {
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on SelfRelation {
    field
  }
  ... on CycleRefused {
    field
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}

fragment RecordedFact on RecordFactResult {
  __typename
  ... on Fact {
    ...FactParts
  }
  ... on AlreadyRecorded {
    fact {
      ...FactParts
    }
  }
  ...Failures
}

mutation RecordStaff($input: RecordStayInput!) {
  done: recordStaff(input: $input) {
    ...RecordedFact
  }
}`;

export const RecordGroupingDocument: TypedDocument<RecordGroupingMutation, RecordGroupingMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

fragment GroupingParts on Grouping {
  id
  name
  aliases
  parts {
    id
    name
  }
  partOf {
    id
    name
  }
  facts {
    ...FactParts
  }
}

mutation RecordGrouping($input: RecordGroupingInput!) {
  done: recordGrouping(input: $input) {
    __typename
    ... on Grouping {
      ...GroupingParts
    }
    ... on InvalidInput {
      field
      problem
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}`;

export const AreasDocument: TypedDocument<AreasQuery, AreasQueryVariables> = `query Areas($search: String!) {
  places(search: $search, first: 20) {
    id
    kind
    label
    districts {
      id
      name
    }
  }
}`;

export const ReviewQueueDocument: TypedDocument<ReviewQueueQuery, ReviewQueueQueryVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

query ReviewQueue($after: String) {
  reviewQueue(first: 50, after: $after) {
    edges {
      node {
        ...FactParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const ReviewFactDocument: TypedDocument<ReviewFactMutation, ReviewFactMutationVariables> = `fragment BasisParts on Basis {
  source
  information
  handling
}

fragment FactParts on Fact {
  id
  kind
  state
  groupings {
    id
    name
  }
  persons
  place {
    id
    kind
    label
  }
  role
  level
  advice
  from
  to
  basis {
    ...BasisParts
  }
  expiresOn
  recordedAt
  isOwn
  undoUntil
  history {
    id
    kind
    status
    at
    by
    reason
    on
    content {
      role
      level
      from
      to
      ownReference
      basis {
        ...BasisParts
      }
    }
  }
}

mutation ReviewFact($input: ReviewFactInput!) {
  done: reviewFact(input: $input) {
    __typename
    ... on Fact {
      ...FactParts
    }
    ... on InvalidInput {
      field
      problem
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}`;
