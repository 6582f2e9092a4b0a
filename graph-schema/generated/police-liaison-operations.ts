// Made from graph-schema/police-liaison.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EscalationLevel =
  | 'LOCAL'
  | 'REGIONAL'
  | 'NATIONAL';

export type VerifyAffiliationsInput = {
  readonly operationId: string;
  readonly requestId: string;
  readonly personId: string;
  /** Attested that nothing is known. */
  readonly noneKnown: boolean;
  readonly reason: string;
};

export type LiaisonAlertKind =
  | 'STANDING_PLACEMENT'
  | 'EMERGENCY'
  | 'EMERGENCY_ENDED'
  /** A consent was withdrawn, or is over: whoever gave it may leave the judging. */
  | 'CONSENT_WITHDRAWN'
  | 'OVERRIDDEN';

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

export type DecideConsultationInput = {
  readonly operationId: string;
  readonly consultationId: string;
  readonly decision: ConsultationDecision;
  /** Why, for the police's own record; shown to nobody else. */
  readonly reason: string;
  /** What the municipality reads. It names no other person, grouping or municipality. */
  readonly advice: string;
  /** Three at most. */
  readonly suggestedLocalityIds?: ReadonlyArray<string>;
};

export type ConsultationDecision =
  | 'APPROVE'
  | 'ADVISE_AGAINST';

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

export type Answer =
  | 'NO_KNOWN_RISK'
  | 'CONSULTATION_REQUIRED'
  | 'INSUFFICIENT_BASIS'
  | 'ADVISED_AGAINST';

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

export type PathStepKind =
  | 'AFFILIATION'
  | 'PART_OF'
  | 'RIVALRY'
  | 'ALLIANCE'
  | 'THREAT'
  | 'RELATIVES'
  | 'TERRITORY'
  | 'PRESENCE';

export type RecordPlacementStopInput = {
  readonly operationId: string;
  readonly supplierId: string;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly reason: string;
};

export type LiftPlacementStopInput = {
  readonly operationId: string;
  readonly stopId: string;
  readonly reason: string;
};

export type AcknowledgeAlertInput = {
  readonly operationId: string;
  readonly alertId: string;
};

export type AlertChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly id: string, readonly state: AlertState, readonly acknowledgedAt: string | null } };

export type ConsultationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsultationChangedSubscription = { readonly consultationChanged: { readonly id: string } };

export type DecideConsultationMutationVariables = Exact<{
  input: DecideConsultationInput;
}>;


export type DecideConsultationMutation = { readonly decideConsultation:
    | { readonly __typename: 'LiaisonConsultation', readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly level: EscalationLevel, readonly openedAt: string, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly message: string | null, readonly decision: ConsultationDecision | null, readonly reason: string | null, readonly advice: string | null, readonly place: { readonly label: string }, readonly suggestedPlaces: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }> }
    | { readonly __typename: 'ConsultationClosed', readonly consultation: { readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly level: EscalationLevel, readonly openedAt: string, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly message: string | null, readonly decision: ConsultationDecision | null, readonly reason: string | null, readonly advice: string | null, readonly place: { readonly label: string }, readonly suggestedPlaces: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }> } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert:
    | { readonly __typename: 'LiaisonAlert', readonly id: string, readonly number: string, readonly state: AlertState, readonly kind: LiaisonAlertKind, readonly urgency: Severity, readonly openedAt: string, readonly changedAt: string, readonly acknowledgedAt: string | null, readonly level: EscalationLevel, readonly acknowledgeBy: string | null, readonly goesTo: EscalationLevel | null, readonly escalations: ReadonlyArray<{ readonly level: EscalationLevel, readonly at: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }>, readonly placements: ReadonlyArray<{ readonly number: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly place: { readonly label: string } }> }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'OperationIdReused' }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type VerifyAffiliationsMutationVariables = Exact<{
  input: VerifyAffiliationsInput;
}>;


export type VerifyAffiliationsMutation = { readonly verifyAffiliations:
    | { readonly __typename: 'VerificationRequest', readonly id: string, readonly caseNumber: string, readonly municipality: string, readonly requestedAt: string, readonly persons: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly verifiedOn: string | null, readonly affiliations: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }> }> }
    | { readonly __typename: 'SomethingIsKnown', readonly personId: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type StepPartsFragment = { readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> };

export type FindingPartsFragment = { readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> };

export type ConsultationPartsFragment = { readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly level: EscalationLevel, readonly openedAt: string, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly message: string | null, readonly decision: ConsultationDecision | null, readonly reason: string | null, readonly advice: string | null, readonly place: { readonly label: string }, readonly suggestedPlaces: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }> };

export type AlertPartsFragment = { readonly id: string, readonly number: string, readonly state: AlertState, readonly kind: LiaisonAlertKind, readonly urgency: Severity, readonly openedAt: string, readonly changedAt: string, readonly acknowledgedAt: string | null, readonly level: EscalationLevel, readonly acknowledgeBy: string | null, readonly goesTo: EscalationLevel | null, readonly escalations: ReadonlyArray<{ readonly level: EscalationLevel, readonly at: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }>, readonly placements: ReadonlyArray<{ readonly number: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly place: { readonly label: string } }> };

export type RequestPartsFragment = { readonly id: string, readonly caseNumber: string, readonly municipality: string, readonly requestedAt: string, readonly persons: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly verifiedOn: string | null, readonly affiliations: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }> }> };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { readonly consultations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly priority: boolean, readonly level: EscalationLevel, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly answer: Answer, readonly place: { readonly label: string }, readonly findings: ReadonlyArray<{ readonly severity: Severity }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly alerts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly kind: LiaisonAlertKind, readonly urgency: Severity, readonly changedAt: string, readonly acknowledgedAt: string | null, readonly level: EscalationLevel, readonly acknowledgeBy: string | null, readonly placements: ReadonlyArray<{ readonly number: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly place: { readonly label: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly verificationRequests: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly municipality: string, readonly requestedAt: string, readonly persons: ReadonlyArray<{ readonly id: string, readonly pseudonym: string }> }> };

export type AnsweredConsultationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnsweredConsultationsQuery = { readonly consultations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly place: { readonly label: string }, readonly suggestedPlaces: ReadonlyArray<{ readonly label: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsultationQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationQuery = { readonly consultation: { readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly level: EscalationLevel, readonly openedAt: string, readonly answerBy: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly message: string | null, readonly decision: ConsultationDecision | null, readonly reason: string | null, readonly advice: string | null, readonly place: { readonly label: string }, readonly suggestedPlaces: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }> } | null };

export type AlertQueryVariables = Exact<{
  id: string;
}>;


export type AlertQuery = { readonly alert: { readonly id: string, readonly number: string, readonly state: AlertState, readonly kind: LiaisonAlertKind, readonly urgency: Severity, readonly openedAt: string, readonly changedAt: string, readonly acknowledgedAt: string | null, readonly level: EscalationLevel, readonly acknowledgeBy: string | null, readonly goesTo: EscalationLevel | null, readonly escalations: ReadonlyArray<{ readonly level: EscalationLevel, readonly at: string }>, readonly findings: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity, readonly scope: Scope | null, readonly lowered: ReadonlyArray<Adjustment>, readonly subject: { readonly id: string, readonly mark: string } | null, readonly counterpart: { readonly id: string, readonly mark: string } | null, readonly grouping: { readonly id: string, readonly name: string } | null, readonly path: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>, readonly support: ReadonlyArray<ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }>> }>, readonly placements: ReadonlyArray<{ readonly number: string, readonly caseNumber: string, readonly pseudonym: string, readonly municipality: string, readonly from: string, readonly to: string | null, readonly place: { readonly label: string } }> } | null };

export type VerificationRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationRequestsQuery = { readonly verificationRequests: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly municipality: string, readonly requestedAt: string, readonly persons: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly verifiedOn: string | null, readonly affiliations: ReadonlyArray<{ readonly kind: PathStepKind, readonly from: string | null, readonly to: string | null, readonly source: number | null, readonly information: string | null, readonly pending: boolean | null, readonly role: PathRole | null, readonly level: RivalryLevel | null, readonly lowered: ReadonlyArray<Adjustment>, readonly ends: ReadonlyArray<{ readonly id: string, readonly kind: PathEndKind, readonly name: string }> }> }> }> };

export type WhatWouldChangeQueryVariables = Exact<{
  id: string;
}>;


export type WhatWouldChangeQuery = { readonly whatWouldChange: ReadonlyArray<{ readonly severityNow: Severity | null, readonly severityElsewhere: Severity | null, readonly steps: ReadonlyArray<{ readonly step: number, readonly severity: Severity | null, readonly answer: Answer }>, readonly later: { readonly from: string, readonly severity: Severity | null, readonly answer: Answer } | null }> | null };

export type SuggestedTownsQueryVariables = Exact<{
  id: string;
}>;


export type SuggestedTownsQuery = { readonly suggestedTowns: ReadonlyArray<{ readonly county: string, readonly municipalityId: string, readonly population: number, readonly east: number, readonly north: number, readonly distanceKm: number, readonly severity: Severity | null, readonly place: { readonly id: string, readonly label: string }, readonly reasons: ReadonlyArray<{ readonly rule: Rule, readonly severity: Severity }> }> | null };

export type LiveMapQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveMapQuery = { readonly liveMap: { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly county: string, readonly standing: { readonly isFew: boolean, readonly count: number | null }, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly feuds: ReadonlyArray<{ readonly level: RivalryLevel, readonly from: string, readonly municipalityIds: ReadonlyArray<string>, readonly a: { readonly id: string, readonly name: string }, readonly b: { readonly id: string, readonly name: string } }> } };

export type NationalStopFragment = { readonly id: string, readonly from: string, readonly to: string | null, readonly reason: string | null, readonly supplier: { readonly id: string, readonly name: string } };

export type NationalStopsQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalStopsQuery = { readonly nationalStops: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly reason: string | null, readonly supplier: { readonly id: string, readonly name: string } }> };

export type SuppliersNamedQueryVariables = Exact<{
  search: string;
}>;


export type SuppliersNamedQuery = { readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RecordNationalStopMutationVariables = Exact<{
  input: RecordPlacementStopInput;
}>;


export type RecordNationalStopMutation = { readonly recordPlacementStop:
    | { readonly __typename: 'PlacementStop', readonly id: string, readonly from: string, readonly to: string | null, readonly reason: string | null, readonly supplier: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type LiftNationalStopMutationVariables = Exact<{
  input: LiftPlacementStopInput;
}>;


export type LiftNationalStopMutation = { readonly liftPlacementStop:
    | { readonly __typename: 'PlacementStop', readonly id: string, readonly from: string, readonly to: string | null, readonly reason: string | null, readonly supplier: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

type StopOutcome_PlacementStop_Fragment = { readonly __typename: 'PlacementStop', readonly id: string, readonly from: string, readonly to: string | null, readonly reason: string | null, readonly supplier: { readonly id: string, readonly name: string } };

type StopOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem };

type StopOutcome_NotFound_Fragment = { readonly __typename: 'NotFound', readonly field: string };

type StopOutcome_OperationIdReused_Fragment = { readonly __typename: 'OperationIdReused', readonly operationId: string };

type StopOutcome_CouldNotBeChecked_Fragment = { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string };

export type StopOutcomeFragment =
  | StopOutcome_PlacementStop_Fragment
  | StopOutcome_InvalidInput_Fragment
  | StopOutcome_NotFound_Fragment
  | StopOutcome_OperationIdReused_Fragment
  | StopOutcome_CouldNotBeChecked_Fragment
;

/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };

export const AlertChangedDocument: TypedDocument<AlertChangedSubscription, AlertChangedSubscriptionVariables> = `subscription AlertChanged {
  alertChanged {
    id
    state
    acknowledgedAt
  }
}`;

export const ConsultationChangedDocument: TypedDocument<ConsultationChangedSubscription, ConsultationChangedSubscriptionVariables> = `subscription ConsultationChanged {
  consultationChanged {
    id
  }
}`;

export const DecideConsultationDocument: TypedDocument<DecideConsultationMutation, DecideConsultationMutationVariables> = `mutation DecideConsultation($input: DecideConsultationInput!) {
  decideConsultation(input: $input) {
    __typename
    ... on LiaisonConsultation {
      ...ConsultationParts
    }
    ... on ConsultationClosed {
      consultation {
        ...ConsultationParts
      }
    }
    ... on InvalidInput {
      field
      problem
    }
    ... on NotFound {
      field
    }
    ... on OperationIdReused {
      operationId
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}

fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment FindingParts on Finding {
  rule
  severity
  scope
  subject {
    id
    mark
  }
  counterpart {
    id
    mark
  }
  grouping {
    id
    name
  }
  lowered
  path {
    ...StepParts
  }
  support {
    ...StepParts
  }
}

fragment ConsultationParts on LiaisonConsultation {
  id
  number
  status
  priority
  level
  openedAt
  answerBy
  caseNumber
  pseudonym
  municipality
  place {
    label
  }
  from
  to
  answer
  message
  decision
  reason
  advice
  suggestedPlaces {
    id
    label
  }
  findings {
    ...FindingParts
  }
}`;

export const AcknowledgeAlertDocument: TypedDocument<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables> = `mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
  acknowledgeAlert(input: $input) {
    __typename
    ... on LiaisonAlert {
      ...AlertParts
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}

fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment FindingParts on Finding {
  rule
  severity
  scope
  subject {
    id
    mark
  }
  counterpart {
    id
    mark
  }
  grouping {
    id
    name
  }
  lowered
  path {
    ...StepParts
  }
  support {
    ...StepParts
  }
}

fragment AlertParts on LiaisonAlert {
  id
  number
  state
  kind
  urgency
  openedAt
  changedAt
  acknowledgedAt
  level
  acknowledgeBy
  goesTo
  escalations {
    level
    at
  }
  findings {
    ...FindingParts
  }
  placements {
    number
    caseNumber
    pseudonym
    municipality
    place {
      label
    }
    from
    to
  }
}`;

export const VerifyAffiliationsDocument: TypedDocument<VerifyAffiliationsMutation, VerifyAffiliationsMutationVariables> = `mutation VerifyAffiliations($input: VerifyAffiliationsInput!) {
  verifyAffiliations(input: $input) {
    __typename
    ... on VerificationRequest {
      ...RequestParts
    }
    ... on SomethingIsKnown {
      personId
    }
    ... on InvalidInput {
      field
      problem
    }
    ... on NotFound {
      field
    }
    ... on OperationIdReused {
      operationId
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}

fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment RequestParts on VerificationRequest {
  id
  caseNumber
  municipality
  requestedAt
  persons {
    id
    pseudonym
    verifiedOn
    affiliations {
      ...StepParts
    }
  }
}`;

export const InboxDocument: TypedDocument<InboxQuery, InboxQueryVariables> = `query Inbox {
  consultations(open: true, first: 100) {
    edges {
      node {
        id
        number
        priority
        level
        answerBy
        caseNumber
        pseudonym
        municipality
        place {
          label
        }
        answer
        findings {
          severity
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  alerts(open: true, first: 100) {
    edges {
      node {
        id
        number
        kind
        urgency
        changedAt
        acknowledgedAt
        level
        acknowledgeBy
        placements {
          number
          caseNumber
          pseudonym
          municipality
          place {
            label
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  verificationRequests {
    id
    caseNumber
    municipality
    requestedAt
    persons {
      id
      pseudonym
    }
  }
}`;

export const AnsweredConsultationsDocument: TypedDocument<AnsweredConsultationsQuery, AnsweredConsultationsQueryVariables> = `query AnsweredConsultations($after: String) {
  consultations(open: false, first: 100, after: $after) {
    edges {
      node {
        id
        number
        status
        answerBy
        caseNumber
        pseudonym
        municipality
        place {
          label
        }
        suggestedPlaces {
          label
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const ConsultationDocument: TypedDocument<ConsultationQuery, ConsultationQueryVariables> = `fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment FindingParts on Finding {
  rule
  severity
  scope
  subject {
    id
    mark
  }
  counterpart {
    id
    mark
  }
  grouping {
    id
    name
  }
  lowered
  path {
    ...StepParts
  }
  support {
    ...StepParts
  }
}

fragment ConsultationParts on LiaisonConsultation {
  id
  number
  status
  priority
  level
  openedAt
  answerBy
  caseNumber
  pseudonym
  municipality
  place {
    label
  }
  from
  to
  answer
  message
  decision
  reason
  advice
  suggestedPlaces {
    id
    label
  }
  findings {
    ...FindingParts
  }
}

query Consultation($id: ID!) {
  consultation(id: $id) {
    ...ConsultationParts
  }
}`;

export const AlertDocument: TypedDocument<AlertQuery, AlertQueryVariables> = `fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment FindingParts on Finding {
  rule
  severity
  scope
  subject {
    id
    mark
  }
  counterpart {
    id
    mark
  }
  grouping {
    id
    name
  }
  lowered
  path {
    ...StepParts
  }
  support {
    ...StepParts
  }
}

fragment AlertParts on LiaisonAlert {
  id
  number
  state
  kind
  urgency
  openedAt
  changedAt
  acknowledgedAt
  level
  acknowledgeBy
  goesTo
  escalations {
    level
    at
  }
  findings {
    ...FindingParts
  }
  placements {
    number
    caseNumber
    pseudonym
    municipality
    place {
      label
    }
    from
    to
  }
}

query Alert($id: ID!) {
  alert(id: $id) {
    ...AlertParts
  }
}`;

export const VerificationRequestsDocument: TypedDocument<VerificationRequestsQuery, VerificationRequestsQueryVariables> = `fragment StepParts on PathStep {
  kind
  ends {
    id
    kind
    name
  }
  from
  to
  source
  information
  pending
  role
  level
  lowered
}

fragment RequestParts on VerificationRequest {
  id
  caseNumber
  municipality
  requestedAt
  persons {
    id
    pseudonym
    verifiedOn
    affiliations {
      ...StepParts
    }
  }
}

query VerificationRequests {
  verificationRequests {
    ...RequestParts
  }
}`;

export const WhatWouldChangeDocument: TypedDocument<WhatWouldChangeQuery, WhatWouldChangeQueryVariables> = `query WhatWouldChange($id: ID!) {
  whatWouldChange(consultationId: $id) {
    severityNow
    steps {
      step
      severity
      answer
    }
    later {
      from
      severity
      answer
    }
    severityElsewhere
  }
}`;

export const SuggestedTownsDocument: TypedDocument<SuggestedTownsQuery, SuggestedTownsQueryVariables> = `query SuggestedTowns($id: ID!) {
  suggestedTowns(consultationId: $id) {
    place {
      id
      label
    }
    county
    municipalityId
    population
    east
    north
    distanceKm
    severity
    reasons {
      rule
      severity
    }
  }
}`;

export const LiveMapDocument: TypedDocument<LiveMapQuery, LiveMapQueryVariables> = `query LiveMap {
  liveMap {
    municipalities {
      id
      name
      county
      standing {
        isFew
        count
      }
      territories {
        id
        name
      }
    }
    feuds {
      a {
        id
        name
      }
      b {
        id
        name
      }
      level
      from
      municipalityIds
    }
  }
}`;

export const NationalStopsDocument: TypedDocument<NationalStopsQuery, NationalStopsQueryVariables> = `fragment NationalStop on PlacementStop {
  id
  supplier {
    id
    name
  }
  from
  to
  reason
}

query NationalStops {
  nationalStops {
    ...NationalStop
  }
}`;

export const SuppliersNamedDocument: TypedDocument<SuppliersNamedQuery, SuppliersNamedQueryVariables> = `query SuppliersNamed($search: String!) {
  suppliers(search: $search) {
    id
    name
  }
}`;

export const RecordNationalStopDocument: TypedDocument<RecordNationalStopMutation, RecordNationalStopMutationVariables> = `fragment NationalStop on PlacementStop {
  id
  supplier {
    id
    name
  }
  from
  to
  reason
}

mutation RecordNationalStop($input: RecordPlacementStopInput!) {
  recordPlacementStop(input: $input) {
    ...StopOutcome
  }
}

fragment StopOutcome on RecordPlacementStopResult {
  __typename
  ... on PlacementStop {
    ...NationalStop
  }
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on OperationIdReused {
    operationId
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}`;

export const LiftNationalStopDocument: TypedDocument<LiftNationalStopMutation, LiftNationalStopMutationVariables> = `fragment NationalStop on PlacementStop {
  id
  supplier {
    id
    name
  }
  from
  to
  reason
}

mutation LiftNationalStop($input: LiftPlacementStopInput!) {
  liftPlacementStop(input: $input) {
    ...StopOutcome
  }
}

fragment StopOutcome on RecordPlacementStopResult {
  __typename
  ... on PlacementStop {
    ...NationalStop
  }
  ... on InvalidInput {
    field
    problem
  }
  ... on NotFound {
    field
  }
  ... on OperationIdReused {
    operationId
  }
  ... on CouldNotBeChecked {
    reference
    dutyPhone
  }
}`;
