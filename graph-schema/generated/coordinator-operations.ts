// Made from graph-schema/coordinator.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CaseStatus =
  | 'OPEN'
  | 'CLOSED';

export type PlaceKind =
  | 'UNIT'
  | 'FACILITY'
  | 'LOCALITY'
  | 'MUNICIPALITY';

export type PlaceCauseKind =
  /** The supplier has a placement stop: the municipality's own or a national one. */
  | 'SUPPLIER_STOPPED'
  /** A permit that the form of care needs does not cover the whole period. */
  | 'PERMIT_MISSING'
  /** The home is closed on some day of the period. */
  | 'FACILITY_CLOSED';

/** Exactly one of unitId, facilityId, localityId (with an optional districtId of it), municipalityId (a home outside every town). */
export type PlaceInput = {
  readonly unitId?: string | null | undefined;
  readonly facilityId?: string | null | undefined;
  readonly localityId?: string | null | undefined;
  readonly districtId?: string | null | undefined;
  readonly municipalityId?: string | null | undefined;
};

export type CheckPlacementInput = {
  /** Made by the client, a UUID. The same again with the same content returns the first outcome. */
  readonly operationId: string;
  readonly caseId: string;
  /** Of the household; all of it when left out. */
  readonly memberIds?: ReadonlyArray<string> | null | undefined;
  /** The named offer that the check is about, 1 to 200 characters. */
  readonly offer: string;
  readonly place: PlaceInput;
  readonly from: string;
  /** The first day that is no longer part of the stay; none when open-ended. */
  readonly to?: string | null | undefined;
};

export type Answer =
  | 'NO_KNOWN_RISK'
  | 'CONSULTATION_REQUIRED'
  | 'INSUFFICIENT_BASIS'
  | 'ADVISED_AGAINST';

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

export type NewMemberInput = {
  /** The invented demonstration reference by which all find the same person (later: the personal number). */
  readonly reference: string;
  /** What the person is called here, 1 to 60 characters. */
  readonly pseudonym: string;
  /** The day from which their consent holds; none when they have not given any. */
  readonly consentFrom?: string | null | undefined;
  readonly consentTo?: string | null | undefined;
  /** A guardian's, for a child. */
  readonly consentByGuardian?: boolean | null | undefined;
};

export type OpenCaseInput = {
  readonly operationId: string;
  /** 1 to 40 characters. */
  readonly caseNumber: string;
  readonly participant: NewMemberInput;
  readonly household?: ReadonlyArray<NewMemberInput>;
  /** Asks the police to verify those who consented. */
  readonly requestVerification?: boolean | null | undefined;
};

export type RecordConsentInput = {
  readonly operationId: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly byGuardian?: boolean | null | undefined;
};

export type WithdrawConsentInput = {
  readonly operationId: string;
  readonly caseId: string;
  readonly memberId: string;
  /** The coordinator has read that a presence then leaves the judging. */
  readonly acknowledged?: boolean | null | undefined;
};

export type RequestVerificationInput = {
  readonly operationId: string;
  readonly caseId: string;
};

export type ConsultationStatus =
  | 'OPEN'
  | 'APPROVED'
  | 'ADVISED_AGAINST'
  | 'WITHDRAWN'
  | 'TIMED_OUT'
  | 'USED';

export type ConsultationEventKind =
  | 'OPENED'
  /** Nobody had answered in time. */
  | 'ESCALATED_TO_REGIONAL'
  | 'ESCALATED_TO_NATIONAL'
  | 'APPROVED'
  | 'ADVISED_AGAINST'
  | 'OVERRIDE_REQUESTED'
  | 'OVERRIDE_APPROVED'
  | 'OVERRIDE_REFUSED'
  /** A placement was confirmed with it. */
  | 'USED'
  | 'WITHDRAWN'
  | 'TIMED_OUT';

export type OverrideStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'REFUSED';

export type RequestConsultationInput = {
  readonly operationId: string;
  /** The receipt. */
  readonly checkId: string;
  /** For the police, at most 1000 characters. */
  readonly message?: string | null | undefined;
};

export type WithdrawConsultationInput = {
  readonly operationId: string;
  readonly consultationId: string;
};

export type RequestOverrideInput = {
  readonly operationId: string;
  readonly consultationId: string;
  readonly reason: string;
};

export type PlacementStatus =
  | 'CONFIRMED'
  | 'ENDED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR';

export type PlacementOrigin =
  | 'CHECKED'
  | 'EMERGENCY'
  | 'EXISTING_STAY';

export type ConfirmPlacementInput = {
  readonly operationId: string;
  readonly checkId: string;
  /** The answered consultation that was asked with this receipt. */
  readonly consultationId?: string | null | undefined;
  /** The approval to confirm against its advice. */
  readonly approvalId?: string | null | undefined;
};

export type ChangePlacementInput = {
  readonly operationId: string;
  readonly placementId: string;
  /** The receipt of a check of the same place until the later day (extend) or of another place (move); the old stay then ends the day the new one begins. */
  readonly checkId?: string | null | undefined;
  readonly consultationId?: string | null | undefined;
  readonly approvalId?: string | null | undefined;
  /** An earlier day than before; needs no check. */
  readonly shortenTo?: string | null | undefined;
};

export type AfterPlacement =
  /** Stays on in the town. */
  | 'REMAINS'
  /** Moved to a place that is named. */
  | 'MOVED'
  /** Nobody knows: counts as unconfirmed for 90 days. */
  | 'UNKNOWN';

export type EndPlacementInput = {
  readonly operationId: string;
  readonly placementId: string;
  /** The first day that is no longer part of the stay. */
  readonly on: string;
  readonly then: AfterPlacement;
  /** Where to, when moved. */
  readonly movedTo?: PlaceInput | null | undefined;
};

export type CancelPlacementInput = {
  readonly operationId: string;
  readonly placementId: string;
  readonly enteredInError?: boolean | null | undefined;
  /** At most 1000 characters. */
  readonly reason: string;
};

export type PlaceInEmergencyInput = {
  readonly operationId: string;
  readonly caseId: string;
  /** Of the household; all of it when left out. */
  readonly memberIds?: ReadonlyArray<string> | null | undefined;
  readonly offer: string;
  readonly place: PlaceInput;
  /** At most three days from today. */
  readonly to: string;
  readonly reason: string;
};

export type RecordExistingStayInput = {
  readonly operationId: string;
  readonly caseId: string;
  /** Of the household; all of it when left out. */
  readonly memberIds?: ReadonlyArray<string> | null | undefined;
  readonly place: PlaceInput;
  readonly from: string;
  readonly to?: string | null | undefined;
  /** Another recorded legal ground, where consent is not it. */
  readonly legalGround?: string | null | undefined;
  readonly reason: string;
};

export type RecordPlacementStopInput = {
  readonly operationId: string;
  readonly supplierId: string;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly reason: string;
};

export type ConfirmPresenceInput = {
  readonly operationId: string;
  readonly placementId: string;
  readonly on: string;
};

export type AlertKind =
  /** Something has changed for a standing placement: call the police liaison with the number. */
  | 'STANDING_PLACEMENT'
  /** A supplier's stop, with its cause, which is no secret. */
  | 'PLACEMENT_STOP'
  /** An emergency stay has ended: what now? */
  | 'EMERGENCY_ENDED'
  /** A consent that keeps a stay in the judging ends within two weeks, or has ended: is there another? */
  | 'CONSENT_ENDS';

export type AlertState =
  | 'OPEN'
  | 'CLOSED';

export type AcknowledgeAlertInput = {
  readonly operationId: string;
  readonly alertId: string;
};

export type AlertChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly id: string, readonly state: AlertState, readonly acknowledgedAt: string | null } };

export type ConsultationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsultationChangedSubscription = { readonly consultationChanged: { readonly id: string } };

export type RequestConsultationMutationVariables = Exact<{
  input: RequestConsultationInput;
}>;


export type RequestConsultationMutation = { readonly requestConsultation:
    | { readonly __typename: 'Consultation', readonly id: string, readonly number: string, readonly answerBy: string }
    | { readonly __typename: 'ConsentMissing', readonly memberIds: ReadonlyArray<string> }
    | { readonly __typename: 'HoldExists', readonly consultation: { readonly id: string, readonly number: string } }
    | { readonly __typename: 'CheckExpired', readonly checkId: string }
    | { readonly __typename: 'NothingToConsult', readonly checkId: string }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RequestVerificationMutationVariables = Exact<{
  input: RequestVerificationInput;
}>;


export type RequestVerificationMutation = { readonly requestVerification:
    | { readonly __typename: 'ExitCase', readonly id: string }
    | { readonly __typename: 'ConsentMissing', readonly memberIds: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly household: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConfirmPlacementMutationVariables = Exact<{
  input: ConfirmPlacementInput;
}>;


export type ConfirmPlacementMutation = { readonly confirmPlacement:
    | { readonly __typename: 'Placement', readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }
    | { readonly __typename: 'CheckOutdated', readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } } }
    | { readonly __typename: 'CheckExpired', readonly checkId: string }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'ConsultationNeeded', readonly check: { readonly id: string } }
    | { readonly __typename: 'ApprovalNeeded', readonly consultationId: string }
    | { readonly __typename: 'AlreadyPlaced', readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type ChangePlacementMutationVariables = Exact<{
  input: ChangePlacementInput;
}>;


export type ChangePlacementMutation = { readonly changePlacement:
    | { readonly __typename: 'Placement', readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }
    | { readonly __typename: 'CheckOutdated', readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } } }
    | { readonly __typename: 'CheckExpired', readonly checkId: string }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'ConsultationNeeded', readonly check: { readonly id: string } }
    | { readonly __typename: 'ApprovalNeeded', readonly consultationId: string }
    | { readonly __typename: 'AlreadyPlaced', readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

type Confirmation_Placement_Fragment = { readonly __typename: 'Placement', readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> };

type Confirmation_CheckOutdated_Fragment = { readonly __typename: 'CheckOutdated', readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } } };

type Confirmation_CheckExpired_Fragment = { readonly __typename: 'CheckExpired', readonly checkId: string };

type Confirmation_PlaceUnavailable_Fragment = { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> };

type Confirmation_ConsultationNeeded_Fragment = { readonly __typename: 'ConsultationNeeded', readonly check: { readonly id: string } };

type Confirmation_ApprovalNeeded_Fragment = { readonly __typename: 'ApprovalNeeded', readonly consultationId: string };

type Confirmation_AlreadyPlaced_Fragment = { readonly __typename: 'AlreadyPlaced', readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } };

type Confirmation_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem };

type Confirmation_NotFound_Fragment = { readonly __typename: 'NotFound', readonly field: string };

type Confirmation_OperationIdReused_Fragment = { readonly __typename: 'OperationIdReused', readonly operationId: string };

type Confirmation_CouldNotBeChecked_Fragment = { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string };

export type ConfirmationFragment =
  | Confirmation_Placement_Fragment
  | Confirmation_CheckOutdated_Fragment
  | Confirmation_CheckExpired_Fragment
  | Confirmation_PlaceUnavailable_Fragment
  | Confirmation_ConsultationNeeded_Fragment
  | Confirmation_ApprovalNeeded_Fragment
  | Confirmation_AlreadyPlaced_Fragment
  | Confirmation_InvalidInput_Fragment
  | Confirmation_NotFound_Fragment
  | Confirmation_OperationIdReused_Fragment
  | Confirmation_CouldNotBeChecked_Fragment
;

export type WhereFragment = { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string };

export type MemberFragment = { readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean };

export type ReceiptFragment = { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } };

export type StayFragment = { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> };

export type AskedFragment = { readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly openedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly holdUntil: string | null, readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }, readonly override: { readonly id: string, readonly status: OverrideStatus, readonly reason: string, readonly decidedAt: string | null, readonly decisionReason: string | null } | null };

export type PlacesQueryVariables = Exact<{
  search: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly units: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }> };

export type HouseholdFragment = { readonly consentUntil: string | null, readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean };

export type CaseListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseListQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly status: CaseStatus, readonly openedOn: string, readonly household: ReadonlyArray<{ readonly consentUntil: string | null, readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly verification: { readonly requestedAt: string, readonly isDone: boolean } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly status: CaseStatus, readonly openedOn: string, readonly household: ReadonlyArray<{ readonly consentUntil: string | null, readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly verification: { readonly requestedAt: string, readonly isDone: boolean } | null, readonly checks: ReadonlyArray<{ readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }>, readonly consultations: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly openedAt: string, readonly check: { readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null } }>, readonly placements: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }> } | null };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { readonly openCase:
    | { readonly __typename: 'ExitCase', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent:
    | { readonly __typename: 'ExitCase', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'ExitCase', readonly id: string }
    | { readonly __typename: 'PresenceWouldLeave', readonly memberId: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type CheckPlacementMutationVariables = Exact<{
  input: CheckPlacementInput;
}>;


export type CheckPlacementMutation = { readonly checkPlacement:
    | { readonly __typename: 'PlacementCheck', readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type PlaceInEmergencyMutationVariables = Exact<{
  input: PlaceInEmergencyInput;
}>;


export type PlaceInEmergencyMutation = { readonly placeInEmergency:
    | { readonly __typename: 'EmergencyPlacement', readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }, readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }, readonly consultation: { readonly id: string, readonly number: string, readonly answerBy: string } }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type ConsultationListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsultationListQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly consultations: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly openedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly holdUntil: string | null, readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }, readonly override: { readonly id: string, readonly status: OverrideStatus, readonly reason: string, readonly decidedAt: string | null, readonly decisionReason: string | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsultationPageQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationPageQuery = { readonly consultation: { readonly message: string | null, readonly reason: string | null, readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly openedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly holdUntil: string | null, readonly suggestedPlaces: ReadonlyArray<{ readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }>, readonly timeline: ReadonlyArray<{ readonly kind: ConsultationEventKind, readonly at: string | null }>, readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }, readonly override: { readonly id: string, readonly status: OverrideStatus, readonly reason: string, readonly decidedAt: string | null, readonly decisionReason: string | null } | null } | null };

export type WithdrawConsultationMutationVariables = Exact<{
  input: WithdrawConsultationInput;
}>;


export type WithdrawConsultationMutation = { readonly withdrawConsultation:
    | { readonly __typename: 'Consultation', readonly id: string }
    | { readonly __typename: 'ConsultationClosed', readonly consultation: { readonly id: string, readonly status: ConsultationStatus } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RequestOverrideMutationVariables = Exact<{
  input: RequestOverrideInput;
}>;


export type RequestOverrideMutation = { readonly requestOverride:
    | { readonly __typename: 'Consultation', readonly id: string }
    | { readonly __typename: 'NothingToOverride', readonly consultationId: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type DueQueryVariables = Exact<{ [key: string]: never; }>;


export type DueQuery = { readonly due: { readonly alerts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: AlertKind, readonly openedAt: string, readonly changedAt: string, readonly acknowledgedAt: string | null, readonly cause: { readonly kind: PlaceCauseKind } | null, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string }, readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }>, readonly consultations: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ConsultationStatus, readonly priority: boolean, readonly openedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly holdUntil: string | null, readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }, readonly override: { readonly id: string, readonly status: OverrideStatus, readonly reason: string, readonly decidedAt: string | null, readonly decisionReason: string | null } | null }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }>, readonly staysEnding: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }>, readonly consentsEnding: ReadonlyArray<{ readonly until: string, readonly case: { readonly id: string, readonly caseNumber: string }, readonly member: { readonly id: string, readonly pseudonym: string } }>, readonly presencesToConfirm: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }> } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert:
    | { readonly __typename: 'Alert', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type PlacementListQueryVariables = Exact<{
  standing: boolean;
}>;


export type PlacementListQuery = { readonly placements: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }> };

export type PlacementPageQueryVariables = Exact<{
  id: string;
}>;


export type PlacementPageQuery = { readonly placement: { readonly confirmedAt: string, readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly check: { readonly number: string, readonly offer: string } | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } | null };

export type DecisionRecordQueryVariables = Exact<{
  placementId: string;
}>;


export type DecisionRecordQuery = { readonly decisionRecord: { readonly office: string, readonly municipality: string, readonly decidedBy: string | null, readonly reason: string | null, readonly legalGround: string | null, readonly placement: { readonly confirmedAt: string, readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }, readonly checks: ReadonlyArray<{ readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }>, readonly consultations: ReadonlyArray<{ readonly id: string, readonly number: string, readonly openedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly timeline: ReadonlyArray<{ readonly kind: ConsultationEventKind, readonly at: string | null }> }>, readonly approvals: ReadonlyArray<{ readonly reason: string, readonly requestedBy: string, readonly decidedBy: string, readonly decidedAt: string, readonly decisionReason: string }> } | null };

export type SuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type SuppliersQuery = { readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ShortenPlacementMutationVariables = Exact<{
  input: ChangePlacementInput;
}>;


export type ShortenPlacementMutation = { readonly changePlacement:
    | { readonly __typename: 'Placement', readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> }
    | { readonly __typename: 'CheckOutdated', readonly check: { readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } } }
    | { readonly __typename: 'CheckExpired', readonly checkId: string }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'ConsultationNeeded', readonly check: { readonly id: string } }
    | { readonly __typename: 'ApprovalNeeded', readonly consultationId: string }
    | { readonly __typename: 'AlreadyPlaced', readonly placement: { readonly id: string, readonly from: string, readonly to: string | null, readonly status: PlacementStatus, readonly origin: PlacementOrigin, readonly presenceConfirmedOn: string | null, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type EndPlacementMutationVariables = Exact<{
  input: EndPlacementInput;
}>;


export type EndPlacementMutation = { readonly endPlacement:
    | { readonly __typename: 'Placement', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type CancelPlacementMutationVariables = Exact<{
  input: CancelPlacementInput;
}>;


export type CancelPlacementMutation = { readonly cancelPlacement:
    | { readonly __typename: 'Placement', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type ConfirmPresenceMutationVariables = Exact<{
  input: ConfirmPresenceInput;
}>;


export type ConfirmPresenceMutation = { readonly confirmPresence:
    | { readonly __typename: 'Placement', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordExistingStayMutationVariables = Exact<{
  input: RecordExistingStayInput;
}>;


export type RecordExistingStayMutation = { readonly recordExistingStay:
    | { readonly __typename: 'Placement', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type RecordPlacementStopMutationVariables = Exact<{
  input: RecordPlacementStopInput;
}>;


export type RecordPlacementStopMutation = { readonly recordPlacementStop:
    | { readonly __typename: 'PlacementStop', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

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

export const RequestConsultationDocument: TypedDocument<RequestConsultationMutation, RequestConsultationMutationVariables> = `mutation RequestConsultation($input: RequestConsultationInput!) {
  requestConsultation(input: $input) {
    __typename
    ... on Consultation {
      id
      number
      answerBy
    }
    ... on ConsentMissing {
      memberIds
    }
    ... on HoldExists {
      consultation {
        id
        number
      }
    }
    ... on CheckExpired {
      checkId
    }
    ... on NothingToConsult {
      checkId
    }
    ... on PlaceUnavailable {
      causes {
        kind
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
}`;

export const RequestVerificationDocument: TypedDocument<RequestVerificationMutation, RequestVerificationMutationVariables> = `mutation RequestVerification($input: RequestVerificationInput!) {
  requestVerification(input: $input) {
    __typename
    ... on ExitCase {
      id
    }
    ... on ConsentMissing {
      memberIds
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
}`;

export const CasesDocument: TypedDocument<CasesQuery, CasesQueryVariables> = `query Cases($after: String) {
  cases(first: 50, after: $after, status: OPEN) {
    edges {
      node {
        id
        caseNumber
        pseudonym
        household {
          id
          pseudonym
          isParticipant
          hasConsent
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const ConfirmPlacementDocument: TypedDocument<ConfirmPlacementMutation, ConfirmPlacementMutationVariables> = `mutation ConfirmPlacement($input: ConfirmPlacementInput!) {
  confirmPlacement(input: $input) {
    ...Confirmation
  }
}

fragment Confirmation on ConfirmPlacementResult {
  __typename
  ... on Placement {
    ...Stay
  }
  ... on CheckOutdated {
    check {
      ...Receipt
    }
  }
  ... on CheckExpired {
    checkId
  }
  ... on PlaceUnavailable {
    causes {
      kind
    }
  }
  ... on ConsultationNeeded {
    check {
      id
    }
  }
  ... on ApprovalNeeded {
    consultationId
  }
  ... on AlreadyPlaced {
    placement {
      ...Stay
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

fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}`;

export const ChangePlacementDocument: TypedDocument<ChangePlacementMutation, ChangePlacementMutationVariables> = `mutation ChangePlacement($input: ChangePlacementInput!) {
  changePlacement(input: $input) {
    ...Confirmation
  }
}

fragment Confirmation on ConfirmPlacementResult {
  __typename
  ... on Placement {
    ...Stay
  }
  ... on CheckOutdated {
    check {
      ...Receipt
    }
  }
  ... on CheckExpired {
    checkId
  }
  ... on PlaceUnavailable {
    causes {
      kind
    }
  }
  ... on ConsultationNeeded {
    check {
      id
    }
  }
  ... on ApprovalNeeded {
    consultationId
  }
  ... on AlreadyPlaced {
    placement {
      ...Stay
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

fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}`;

export const PlacesDocument: TypedDocument<PlacesQuery, PlacesQueryVariables> = `query Places($search: String!, $from: Date, $to: Date) {
  places(search: $search, first: 20, from: $from, to: $to) {
    id
    kind
    name
    municipality
    districts {
      id
      name
    }
    units {
      id
      name
    }
    causes {
      kind
    }
  }
}`;

export const CaseListDocument: TypedDocument<CaseListQuery, CaseListQueryVariables> = `fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Household on HouseholdMember {
  ...Member
  consentUntil
}

query CaseList($after: String) {
  cases(first: 50, after: $after) {
    edges {
      node {
        id
        caseNumber
        pseudonym
        status
        openedOn
        household {
          ...Household
        }
        verification {
          requestedAt
          isDone
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const CasePageDocument: TypedDocument<CasePageQuery, CasePageQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

fragment Household on HouseholdMember {
  ...Member
  consentUntil
}

query CasePage($id: ID!) {
  case(id: $id) {
    id
    caseNumber
    pseudonym
    status
    openedOn
    household {
      ...Household
    }
    verification {
      requestedAt
      isDone
    }
    checks {
      ...Receipt
    }
    consultations {
      id
      number
      status
      openedAt
      check {
        place {
          ...Where
        }
        district {
          id
          name
        }
      }
    }
    placements {
      ...Stay
    }
  }
}`;

export const OpenCaseDocument: TypedDocument<OpenCaseMutation, OpenCaseMutationVariables> = `mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on ExitCase {
      id
    }
    ... on InvalidInput {
      field
      problem
    }
    ... on OperationIdReused {
      operationId
    }
    ... on CouldNotBeChecked {
      reference
      dutyPhone
    }
  }
}`;

export const RecordConsentDocument: TypedDocument<RecordConsentMutation, RecordConsentMutationVariables> = `mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    __typename
    ... on ExitCase {
      id
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
}`;

export const WithdrawConsentDocument: TypedDocument<WithdrawConsentMutation, WithdrawConsentMutationVariables> = `mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    ... on ExitCase {
      id
    }
    ... on PresenceWouldLeave {
      memberId
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
}`;

export const CheckPlacementDocument: TypedDocument<CheckPlacementMutation, CheckPlacementMutationVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

mutation CheckPlacement($input: CheckPlacementInput!) {
  checkPlacement(input: $input) {
    __typename
    ... on PlacementCheck {
      ...Receipt
    }
    ... on PlaceUnavailable {
      causes {
        kind
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
}`;

export const PlaceInEmergencyDocument: TypedDocument<PlaceInEmergencyMutation, PlaceInEmergencyMutationVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

mutation PlaceInEmergency($input: PlaceInEmergencyInput!) {
  placeInEmergency(input: $input) {
    __typename
    ... on EmergencyPlacement {
      placement {
        ...Stay
      }
      check {
        ...Receipt
      }
      consultation {
        id
        number
        answerBy
      }
    }
    ... on PlaceUnavailable {
      causes {
        kind
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
}`;

export const ConsultationListDocument: TypedDocument<ConsultationListQuery, ConsultationListQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Asked on Consultation {
  id
  number
  status
  priority
  openedAt
  answerBy
  answeredAt
  holdUntil
  check {
    ...Receipt
  }
  override {
    id
    status
    reason
    decidedAt
    decisionReason
  }
}

query ConsultationList($after: String) {
  cases(first: 50, after: $after) {
    edges {
      node {
        id
        consultations {
          ...Asked
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const ConsultationPageDocument: TypedDocument<ConsultationPageQuery, ConsultationPageQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Asked on Consultation {
  id
  number
  status
  priority
  openedAt
  answerBy
  answeredAt
  holdUntil
  check {
    ...Receipt
  }
  override {
    id
    status
    reason
    decidedAt
    decisionReason
  }
}

query ConsultationPage($id: ID!) {
  consultation(id: $id) {
    ...Asked
    message
    reason
    suggestedPlaces {
      ...Where
    }
    timeline {
      kind
      at
    }
  }
}`;

export const WithdrawConsultationDocument: TypedDocument<WithdrawConsultationMutation, WithdrawConsultationMutationVariables> = `mutation WithdrawConsultation($input: WithdrawConsultationInput!) {
  withdrawConsultation(input: $input) {
    __typename
    ... on Consultation {
      id
    }
    ... on ConsultationClosed {
      consultation {
        id
        status
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
}`;

export const RequestOverrideDocument: TypedDocument<RequestOverrideMutation, RequestOverrideMutationVariables> = `mutation RequestOverride($input: RequestOverrideInput!) {
  requestOverride(input: $input) {
    __typename
    ... on Consultation {
      id
    }
    ... on NothingToOverride {
      consultationId
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
}`;

export const DueDocument: TypedDocument<DueQuery, DueQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

fragment Asked on Consultation {
  id
  number
  status
  priority
  openedAt
  answerBy
  answeredAt
  holdUntil
  check {
    ...Receipt
  }
  override {
    id
    status
    reason
    decidedAt
    decisionReason
  }
}

query Due {
  due {
    alerts {
      id
      number
      kind
      openedAt
      changedAt
      acknowledgedAt
      cause {
        kind
      }
      contact {
        policeRegion
        phone
        dutyPhone
        reference
      }
      placement {
        ...Stay
      }
    }
    consultations {
      ...Asked
    }
    checks {
      ...Receipt
    }
    staysEnding {
      ...Stay
    }
    consentsEnding {
      case {
        id
        caseNumber
      }
      member {
        id
        pseudonym
      }
      until
    }
    presencesToConfirm {
      ...Stay
    }
  }
}`;

export const AcknowledgeAlertDocument: TypedDocument<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables> = `mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
  acknowledgeAlert(input: $input) {
    __typename
    ... on Alert {
      id
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
}`;

export const PlacementListDocument: TypedDocument<PlacementListQuery, PlacementListQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

query PlacementList($standing: Boolean!) {
  placements(standing: $standing) {
    ...Stay
  }
}`;

export const PlacementPageDocument: TypedDocument<PlacementPageQuery, PlacementPageQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

query PlacementPage($id: ID!) {
  placement(id: $id) {
    ...Stay
    confirmedAt
    check {
      number
      offer
    }
  }
}`;

export const DecisionRecordDocument: TypedDocument<DecisionRecordQuery, DecisionRecordQueryVariables> = `fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

query DecisionRecord($placementId: ID!) {
  decisionRecord(placementId: $placementId) {
    placement {
      ...Stay
      confirmedAt
    }
    office
    municipality
    decidedBy
    reason
    legalGround
    checks {
      ...Receipt
    }
    consultations {
      id
      number
      openedAt
      answeredAt
      reason
      timeline {
        kind
        at
      }
    }
    approvals {
      reason
      requestedBy
      decidedBy
      decidedAt
      decisionReason
    }
  }
}`;

export const SuppliersDocument: TypedDocument<SuppliersQuery, SuppliersQueryVariables> = `query Suppliers {
  suppliers {
    id
    name
  }
}`;

export const ShortenPlacementDocument: TypedDocument<ShortenPlacementMutation, ShortenPlacementMutationVariables> = `fragment Confirmation on ConfirmPlacementResult {
  __typename
  ... on Placement {
    ...Stay
  }
  ... on CheckOutdated {
    check {
      ...Receipt
    }
  }
  ... on CheckExpired {
    checkId
  }
  ... on PlaceUnavailable {
    causes {
      kind
    }
  }
  ... on ConsultationNeeded {
    check {
      id
    }
  }
  ... on ApprovalNeeded {
    consultationId
  }
  ... on AlreadyPlaced {
    placement {
      ...Stay
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

fragment Where on Place {
  id
  kind
  name
  municipality
}

fragment Member on HouseholdMember {
  id
  pseudonym
  isParticipant
  hasConsent
}

fragment Receipt on PlacementCheck {
  id
  number
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  offer
  from
  to
  answer
  contact {
    policeRegion
    phone
    dutyPhone
    reference
  }
  checkedAt
  validUntil
  rulesVersion
}

fragment Stay on Placement {
  id
  case {
    id
    caseNumber
    pseudonym
  }
  place {
    ...Where
  }
  district {
    id
    name
  }
  members {
    ...Member
  }
  from
  to
  status
  origin
  presenceConfirmedOn
}

mutation ShortenPlacement($input: ChangePlacementInput!) {
  changePlacement(input: $input) {
    ...Confirmation
  }
}`;

export const EndPlacementDocument: TypedDocument<EndPlacementMutation, EndPlacementMutationVariables> = `mutation EndPlacement($input: EndPlacementInput!) {
  endPlacement(input: $input) {
    __typename
    ... on Placement {
      id
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
}`;

export const CancelPlacementDocument: TypedDocument<CancelPlacementMutation, CancelPlacementMutationVariables> = `mutation CancelPlacement($input: CancelPlacementInput!) {
  cancelPlacement(input: $input) {
    __typename
    ... on Placement {
      id
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
}`;

export const ConfirmPresenceDocument: TypedDocument<ConfirmPresenceMutation, ConfirmPresenceMutationVariables> = `mutation ConfirmPresence($input: ConfirmPresenceInput!) {
  confirmPresence(input: $input) {
    __typename
    ... on Placement {
      id
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
}`;

export const RecordExistingStayDocument: TypedDocument<RecordExistingStayMutation, RecordExistingStayMutationVariables> = `mutation RecordExistingStay($input: RecordExistingStayInput!) {
  recordExistingStay(input: $input) {
    __typename
    ... on Placement {
      id
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
}`;

export const RecordPlacementStopDocument: TypedDocument<RecordPlacementStopMutation, RecordPlacementStopMutationVariables> = `mutation RecordPlacementStop($input: RecordPlacementStopInput!) {
  recordPlacementStop(input: $input) {
    __typename
    ... on PlacementStop {
      id
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
}`;
