// Made from graph-schema/coordinator.graphql by `npm run generate`. Not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** Suppliers of the homes that the viewer's municipality may use, for a placement stop. */
  readonly suppliers: ReadonlyArray<Supplier>;
  /** All that waits for the viewer, over all cases: for the start page. */
  readonly due: Due;
  /** Alerts about placements of the viewer's cases, the newest first; all of them, open or closed, with null. */
  readonly alerts: AlertConnection;
  /** Placements of the viewer's cases that are confirmed and not over, what begins last at the top; all decided ones with false. */
  readonly placements: ReadonlyArray<Placement>;
  /** One such; null for one of somebody else as for one that does not exist. */
  readonly placement: Maybe<Placement>;
  /** One question to the police in the viewer's cases; null likewise. */
  readonly consultation: Maybe<Consultation>;
  /** What a decision rested on, to be printed and filed; null likewise. */
  readonly decisionRecord: Maybe<DecisionRecord>;
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


export type QueryAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPlacementsArgs = {
  standing?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionRecordArgs = {
  placementId: Scalars['ID']['input'];
};

/**
 * Each event carries the thing as it is now. What happened while nobody listened is not sent again: whoever opens a stream asks anew for
 * what they show once it is open. A stream ends with its session.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** An alert about a placement of the viewer's cases was opened, changed, acknowledged or closed. */
  readonly alertChanged: Alert;
  /** A question to the police in the viewer's cases was opened, escalated, answered or closed, or the decision-maker has decided. */
  readonly consultationChanged: Consultation;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Whether the household of a case may be placed at one place for one period. */
  readonly checkPlacement: CheckPlacementResult;
  /** A case with its household, whether or not another municipality has one for the same people. */
  readonly openCase: OpenCaseResult;
  readonly recordConsent: RecordConsentResult;
  readonly withdrawConsent: WithdrawConsentResult;
  /** Asks the police to verify everybody in the household whose consent is valid. */
  readonly requestVerification: RequestVerificationResult;
  /** Holds the place and asks the police. One hold a case. */
  readonly requestConsultation: RequestConsultationResult;
  /** Takes the question back, or what was answered, and lets go of the place. */
  readonly withdrawConsultation: WithdrawConsultationResult;
  /** Asks the decision-maker for approval to confirm against the police's advice. */
  readonly requestOverride: RequestOverrideResult;
  /** Confirms the stay of a receipt, judged again on the facts of that moment. */
  readonly confirmPlacement: ConfirmPlacementResult;
  /** Extend or move (with the receipt of a check of the new stay), or shorten (without). */
  readonly changePlacement: ConfirmPlacementResult;
  /** Ends a stay and asks what comes then. */
  readonly endPlacement: EndPlacementResult;
  /** Takes back one that has not begun, or one that was entered in error. */
  readonly cancelPlacement: EndPlacementResult;
  /** Check and confirm in one step, from today, for at most three days. */
  readonly placeInEmergency: PlaceInEmergencyResult;
  /** Efterregistrering: an existing or discovered stay. Always stored, judged and, where it conflicts, alerted. */
  readonly recordExistingStay: RecordExistingStayResult;
  /** The municipality's own stop for a supplier. */
  readonly recordPlacementStop: RecordPlacementStopResult;
  /** Somebody has seen that they are there. */
  readonly confirmPresence: ConfirmPresenceResult;
  /** Somebody has seen the alert; one that changes afterwards is to be seen again. */
  readonly acknowledgeAlert: AcknowledgeAlertResult;
};


export type MutationCheckPlacementArgs = {
  input: CheckPlacementInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationRequestVerificationArgs = {
  input: RequestVerificationInput;
};


export type MutationRequestConsultationArgs = {
  input: RequestConsultationInput;
};


export type MutationWithdrawConsultationArgs = {
  input: WithdrawConsultationInput;
};


export type MutationRequestOverrideArgs = {
  input: RequestOverrideInput;
};


export type MutationConfirmPlacementArgs = {
  input: ConfirmPlacementInput;
};


export type MutationChangePlacementArgs = {
  input: ChangePlacementInput;
};


export type MutationEndPlacementArgs = {
  input: EndPlacementInput;
};


export type MutationCancelPlacementArgs = {
  input: CancelPlacementInput;
};


export type MutationPlaceInEmergencyArgs = {
  input: PlaceInEmergencyInput;
};


export type MutationRecordExistingStayArgs = {
  input: RecordExistingStayInput;
};


export type MutationRecordPlacementStopArgs = {
  input: RecordPlacementStopInput;
};


export type MutationConfirmPresenceArgs = {
  input: ConfirmPresenceInput;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
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
  /** Receipts of the checks that were asked in it, the newest first. */
  readonly checks: ReadonlyArray<PlacementCheck>;
  /** The newest first. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** Decided ones, what begins last at the top. */
  readonly placements: ReadonlyArray<Placement>;
  /** The latest request to the police to verify the household; null when they were never asked. */
  readonly verification: Maybe<Verification>;
};

/** That the police were asked who in the household is tied to whom; what they found is not said. */
export type Verification = {
  readonly __typename?: 'Verification';
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Whether they have done everybody. */
  readonly isDone: Scalars['Boolean']['output'];
};

export type HouseholdMember = {
  readonly __typename?: 'HouseholdMember';
  readonly id: Scalars['ID']['output'];
  readonly pseudonym: Scalars['String']['output'];
  readonly isParticipant: Scalars['Boolean']['output'];
  /** Whether this person's consent is valid today in this case. */
  readonly hasConsent: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds; null without consent, and when it has no end. */
  readonly consentUntil: Maybe<Scalars['Date']['output']>;
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

export type NewMemberInput = {
  /** The invented demonstration reference by which all find the same person (later: the personal number). */
  readonly reference: Scalars['String']['input'];
  /** What the person is called here, 1 to 60 characters. */
  readonly pseudonym: Scalars['String']['input'];
  /** The day from which their consent holds; none when they have not given any. */
  readonly consentFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly consentTo?: InputMaybe<Scalars['Date']['input']>;
  /** A guardian's, for a child. */
  readonly consentByGuardian?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpenCaseInput = {
  readonly operationId: Scalars['ID']['input'];
  /** 1 to 40 characters. */
  readonly caseNumber: Scalars['String']['input'];
  readonly participant: NewMemberInput;
  readonly household?: ReadonlyArray<NewMemberInput>;
  /** Asks the police to verify those who consented. */
  readonly requestVerification?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpenCaseResult = ExitCase | InvalidInput | OperationIdReused | CouldNotBeChecked;

export type RecordConsentInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly byGuardian?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecordConsentResult = ExitCase | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type WithdrawConsentInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** The coordinator has read that a presence then leaves the judging. */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The person's presence protects others and may leave the judging with the consent: read it, then send again, acknowledged, with a new operationId. */
export type PresenceWouldLeave = {
  readonly __typename?: 'PresenceWouldLeave';
  readonly memberId: Scalars['ID']['output'];
};

export type WithdrawConsentResult = ExitCase | PresenceWouldLeave | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type RequestVerificationInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
};

export type RequestVerificationResult = ExitCase | ConsentMissing | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type ConsultationStatus =
  | 'OPEN'
  | 'APPROVED'
  | 'ADVISED_AGAINST'
  | 'WITHDRAWN'
  | 'TIMED_OUT'
  | 'USED';

export type Consultation = {
  readonly __typename?: 'Consultation';
  readonly id: Scalars['ID']['output'];
  /** For people: S-7Q4M-22XD. */
  readonly number: Scalars['String']['output'];
  readonly case: ExitCase;
  readonly check: PlacementCheck;
  readonly status: ConsultationStatus;
  /** A priority one follows an emergency. */
  readonly priority: Scalars['Boolean']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly answerBy: Scalars['DateTime']['output'];
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the municipality wrote for the police. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** The police's reason, in words that may be shown to the municipality. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Towns that the police suggest instead, at most three. */
  readonly suggestedPlaces: ReadonlyArray<Place>;
  /** The first day on which the place is held no more; none while the police have not answered. */
  readonly holdUntil: Maybe<Scalars['Date']['output']>;
  /** The latest request to confirm against the advice. */
  readonly override: Maybe<Override>;
  /** What has happened to it, the first at the top. */
  readonly timeline: ReadonlyArray<ConsultationEvent>;
};

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

export type ConsultationEvent = {
  readonly __typename?: 'ConsultationEvent';
  readonly kind: ConsultationEventKind;
  /** Null where it was before instants of it were kept. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
};

export type OverrideStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'REFUSED';

export type Override = {
  readonly __typename?: 'Override';
  readonly id: Scalars['ID']['output'];
  readonly status: OverrideStatus;
  readonly reason: Scalars['String']['output'];
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly decisionReason: Maybe<Scalars['String']['output']>;
};

export type RequestConsultationInput = {
  readonly operationId: Scalars['ID']['input'];
  /** The receipt. */
  readonly checkId: Scalars['ID']['input'];
  /** For the police, at most 1000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

/** Nobody may be asked about without consent: whose is missing. */
export type ConsentMissing = {
  readonly __typename?: 'ConsentMissing';
  readonly memberIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The case already holds a place: let go of that one first. */
export type HoldExists = {
  readonly __typename?: 'HoldExists';
  readonly consultation: Consultation;
};

export type CheckExpired = {
  readonly __typename?: 'CheckExpired';
  readonly checkId: Scalars['ID']['output'];
};

/** The answer needs no consultation. */
export type NothingToConsult = {
  readonly __typename?: 'NothingToConsult';
  readonly checkId: Scalars['ID']['output'];
};

export type RequestConsultationResult = Consultation | ConsentMissing | HoldExists | CheckExpired | NothingToConsult | PlaceUnavailable | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type WithdrawConsultationInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly consultationId: Scalars['ID']['input'];
};

/** Already used, withdrawn or timed out. */
export type ConsultationClosed = {
  readonly __typename?: 'ConsultationClosed';
  readonly consultation: Consultation;
};

export type WithdrawConsultationResult = Consultation | ConsultationClosed | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type RequestOverrideInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly consultationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Only against advice, and once at a time. */
export type NothingToOverride = {
  readonly __typename?: 'NothingToOverride';
  readonly consultationId: Scalars['ID']['output'];
};

export type RequestOverrideResult = Consultation | NothingToOverride | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type PlacementStatus =
  | 'CONFIRMED'
  | 'ENDED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR';

export type PlacementOrigin =
  | 'CHECKED'
  | 'EMERGENCY'
  | 'EXISTING_STAY';

export type Placement = {
  readonly __typename?: 'Placement';
  readonly id: Scalars['ID']['output'];
  readonly case: ExitCase;
  readonly place: Place;
  readonly district: Maybe<District>;
  readonly members: ReadonlyArray<HouseholdMember>;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
  readonly status: PlacementStatus;
  readonly origin: PlacementOrigin;
  /** None for an existing stay that was recorded. */
  readonly check: Maybe<PlacementCheck>;
  readonly confirmedAt: Scalars['DateTime']['output'];
  readonly presenceConfirmedOn: Maybe<Scalars['Date']['output']>;
};

export type ConfirmPlacementInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly checkId: Scalars['ID']['input'];
  /** The answered consultation that was asked with this receipt. */
  readonly consultationId?: InputMaybe<Scalars['ID']['input']>;
  /** The approval to confirm against its advice. */
  readonly approvalId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer is worse by now, or the police were not asked about all that there is: the new receipt. */
export type CheckOutdated = {
  readonly __typename?: 'CheckOutdated';
  readonly check: PlacementCheck;
};

export type ConsultationNeeded = {
  readonly __typename?: 'ConsultationNeeded';
  readonly check: PlacementCheck;
};

export type ApprovalNeeded = {
  readonly __typename?: 'ApprovalNeeded';
  readonly consultationId: Scalars['ID']['output'];
};

/** One's own placement of somebody in the household at the same time; never said of another municipality's. */
export type AlreadyPlaced = {
  readonly __typename?: 'AlreadyPlaced';
  readonly placement: Placement;
};

export type ConfirmPlacementResult = Placement | CheckOutdated | CheckExpired | PlaceUnavailable | ConsultationNeeded | ApprovalNeeded | AlreadyPlaced | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type ChangePlacementInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly placementId: Scalars['ID']['input'];
  /** The receipt of a check of the same place until the later day (extend) or of another place (move); the old stay then ends the day the new one begins. */
  readonly checkId?: InputMaybe<Scalars['ID']['input']>;
  readonly consultationId?: InputMaybe<Scalars['ID']['input']>;
  readonly approvalId?: InputMaybe<Scalars['ID']['input']>;
  /** An earlier day than before; needs no check. */
  readonly shortenTo?: InputMaybe<Scalars['Date']['input']>;
};

export type AfterPlacement =
  /** Stays on in the town. */
  | 'REMAINS'
  /** Moved to a place that is named. */
  | 'MOVED'
  /** Nobody knows: counts as unconfirmed for 90 days. */
  | 'UNKNOWN';

export type EndPlacementInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly placementId: Scalars['ID']['input'];
  /** The first day that is no longer part of the stay. */
  readonly on: Scalars['Date']['input'];
  readonly then: AfterPlacement;
  /** Where to, when moved. */
  readonly movedTo?: InputMaybe<PlaceInput>;
};

export type CancelPlacementInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly placementId: Scalars['ID']['input'];
  readonly enteredInError?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

export type EndPlacementResult = Placement | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type PlaceInEmergencyInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** Of the household; all of it when left out. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly offer: Scalars['String']['input'];
  readonly place: PlaceInput;
  /** At most three days from today. */
  readonly to: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Confirmed whatever the answer; the police have been alerted and asked. */
export type EmergencyPlacement = {
  readonly __typename?: 'EmergencyPlacement';
  readonly placement: Placement;
  readonly check: PlacementCheck;
  readonly consultation: Consultation;
};

export type PlaceInEmergencyResult = EmergencyPlacement | PlaceUnavailable | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type RecordExistingStayInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** Of the household; all of it when left out. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place: PlaceInput;
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Another recorded legal ground, where consent is not it. */
  readonly legalGround?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type RecordExistingStayResult = Placement | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type Supplier = {
  readonly __typename?: 'Supplier';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type RecordPlacementStopInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly supplierId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type PlacementStop = {
  readonly __typename?: 'PlacementStop';
  readonly id: Scalars['ID']['output'];
  readonly supplier: Supplier;
  readonly from: Scalars['Date']['output'];
  readonly to: Maybe<Scalars['Date']['output']>;
};

export type RecordPlacementStopResult = PlacementStop | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type ConfirmPresenceInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly placementId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};

export type ConfirmPresenceResult = Placement | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

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

/** That there is something about one placement of one's own: never whom, where or what it is about. */
export type Alert = {
  readonly __typename?: 'Alert';
  readonly id: Scalars['ID']['output'];
  /** For people, the police among them: L-7Q4M-22XD. */
  readonly number: Scalars['String']['output'];
  readonly kind: AlertKind;
  readonly state: AlertState;
  readonly placement: Placement;
  /** What is no secret; null for all but a stop. */
  readonly cause: Maybe<PlaceCause>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  /** When somebody of the case first saw it as it is now. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  readonly contact: Contact;
};

export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Alert;
};

export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  readonly edges: ReadonlyArray<AlertEdge>;
  readonly pageInfo: PageInfo;
};

export type AcknowledgeAlertInput = {
  readonly operationId: Scalars['ID']['input'];
  readonly alertId: Scalars['ID']['input'];
};

export type AcknowledgeAlertResult = Alert | InvalidInput | NotFound | OperationIdReused | CouldNotBeChecked;

export type Due = {
  readonly __typename?: 'Due';
  /** Open ones, the newest first. */
  readonly alerts: ReadonlyArray<Alert>;
  /** That still hold their place: the answered ones first, by the day on which the hold ends, then those that wait for the police. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** Receipts that nothing has been confirmed with and that run out within three days. */
  readonly checks: ReadonlyArray<PlacementCheck>;
  /** Placements that end within 14 days, the first at the top. */
  readonly staysEnding: ReadonlyArray<Placement>;
  /** Consents of open cases that end within 30 days, the first at the top. */
  readonly consentsEnding: ReadonlyArray<EndingConsent>;
  /** Placements that have begun and that nobody has confirmed for 30 days. */
  readonly presencesToConfirm: ReadonlyArray<Placement>;
};

export type EndingConsent = {
  readonly __typename?: 'EndingConsent';
  readonly case: ExitCase;
  readonly member: HouseholdMember;
  /** The first day on which it no longer holds. */
  readonly until: Scalars['Date']['output'];
};

/** The question, the answer and the approvals that one placement rests on. Nothing about anybody else. */
export type DecisionRecord = {
  readonly __typename?: 'DecisionRecord';
  readonly placement: Placement;
  /** The unit that decided, and its municipality. */
  readonly office: Scalars['String']['output'];
  readonly municipality: Scalars['String']['output'];
  /** Who confirmed it; null where it was before that was kept. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** The reason that was given in an emergency, or for a stay that already was. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Another legal ground than consent. */
  readonly legalGround: Maybe<Scalars['String']['output']>;
  /** All receipts that it rests on, the latest first: one more for each time it was extended. */
  readonly checks: ReadonlyArray<PlacementCheck>;
  /** The police's answers that were used, the latest first. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** Approvals to confirm against the police's advice, the latest first. */
  readonly approvals: ReadonlyArray<Approval>;
};

export type Approval = {
  readonly __typename?: 'Approval';
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  readonly requestedBy: Scalars['String']['output'];
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly decisionReason: Scalars['String']['output'];
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
    | ( Omit<PlacementCheck, 'case'> & { case: _RefType['ExitCase'] } & { __typename: 'PlacementCheck' } )
    | ( PlaceUnavailable & { __typename: 'PlaceUnavailable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  OpenCaseResult:
    | ( Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<_RefType['PlacementCheck']>, consultations: ReadonlyArray<_RefType['Consultation']>, placements: ReadonlyArray<_RefType['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'> & { __typename: 'ExitCase' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RecordConsentResult:
    | ( Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<_RefType['PlacementCheck']>, consultations: ReadonlyArray<_RefType['Consultation']>, placements: ReadonlyArray<_RefType['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'> & { __typename: 'ExitCase' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  WithdrawConsentResult:
    | ( Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<_RefType['PlacementCheck']>, consultations: ReadonlyArray<_RefType['Consultation']>, placements: ReadonlyArray<_RefType['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'> & { __typename: 'ExitCase' } )
    | ( PresenceWouldLeave & { __typename: 'PresenceWouldLeave' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RequestVerificationResult:
    | ( Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<_RefType['PlacementCheck']>, consultations: ReadonlyArray<_RefType['Consultation']>, placements: ReadonlyArray<_RefType['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'> & { __typename: 'ExitCase' } )
    | ( ConsentMissing & { __typename: 'ConsentMissing' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RequestConsultationResult:
    | ( Omit<Consultation, 'case' | 'check'> & { case: _RefType['ExitCase'], check: _RefType['PlacementCheck'] } & { __typename: 'Consultation' } )
    | ( ConsentMissing & { __typename: 'ConsentMissing' } )
    | ( Omit<HoldExists, 'consultation'> & { consultation: _RefType['Consultation'] } & { __typename: 'HoldExists' } )
    | ( CheckExpired & { __typename: 'CheckExpired' } )
    | ( NothingToConsult & { __typename: 'NothingToConsult' } )
    | ( PlaceUnavailable & { __typename: 'PlaceUnavailable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  WithdrawConsultationResult:
    | ( Omit<Consultation, 'case' | 'check'> & { case: _RefType['ExitCase'], check: _RefType['PlacementCheck'] } & { __typename: 'Consultation' } )
    | ( Omit<ConsultationClosed, 'consultation'> & { consultation: _RefType['Consultation'] } & { __typename: 'ConsultationClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RequestOverrideResult:
    | ( Omit<Consultation, 'case' | 'check'> & { case: _RefType['ExitCase'], check: _RefType['PlacementCheck'] } & { __typename: 'Consultation' } )
    | ( NothingToOverride & { __typename: 'NothingToOverride' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  ConfirmPlacementResult:
    | ( Omit<Placement, 'case' | 'check'> & { case: _RefType['ExitCase'], check?: Maybe<_RefType['PlacementCheck']> } & { __typename: 'Placement' } )
    | ( Omit<CheckOutdated, 'check'> & { check: _RefType['PlacementCheck'] } & { __typename: 'CheckOutdated' } )
    | ( CheckExpired & { __typename: 'CheckExpired' } )
    | ( PlaceUnavailable & { __typename: 'PlaceUnavailable' } )
    | ( Omit<ConsultationNeeded, 'check'> & { check: _RefType['PlacementCheck'] } & { __typename: 'ConsultationNeeded' } )
    | ( ApprovalNeeded & { __typename: 'ApprovalNeeded' } )
    | ( Omit<AlreadyPlaced, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'AlreadyPlaced' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  EndPlacementResult:
    | ( Omit<Placement, 'case' | 'check'> & { case: _RefType['ExitCase'], check?: Maybe<_RefType['PlacementCheck']> } & { __typename: 'Placement' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  PlaceInEmergencyResult:
    | ( Omit<EmergencyPlacement, 'placement' | 'check' | 'consultation'> & { placement: _RefType['Placement'], check: _RefType['PlacementCheck'], consultation: _RefType['Consultation'] } & { __typename: 'EmergencyPlacement' } )
    | ( PlaceUnavailable & { __typename: 'PlaceUnavailable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  RecordExistingStayResult:
    | ( Omit<Placement, 'case' | 'check'> & { case: _RefType['ExitCase'], check?: Maybe<_RefType['PlacementCheck']> } & { __typename: 'Placement' } )
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
  ConfirmPresenceResult:
    | ( Omit<Placement, 'case' | 'check'> & { case: _RefType['ExitCase'], check?: Maybe<_RefType['PlacementCheck']> } & { __typename: 'Placement' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperationIdReused & { __typename: 'OperationIdReused' } )
    | ( CouldNotBeChecked & { __typename: 'CouldNotBeChecked' } )
  ;
  AcknowledgeAlertResult:
    | ( Omit<Alert, 'placement'> & { placement: _RefType['Placement'] } & { __typename: 'Alert' } )
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Role: Role;
  CaseStatus: CaseStatus;
  ExitCaseConnection: ResolverTypeWrapper<Omit<ExitCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExitCaseEdge']> }>;
  ExitCaseEdge: ResolverTypeWrapper<Omit<ExitCaseEdge, 'node'> & { node: ResolversTypes['ExitCase'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ExitCase: ResolverTypeWrapper<Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<ResolversTypes['PlacementCheck']>, consultations: ReadonlyArray<ResolversTypes['Consultation']>, placements: ReadonlyArray<ResolversTypes['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'>>;
  Verification: ResolverTypeWrapper<Verification>;
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
  PlacementCheck: ResolverTypeWrapper<Omit<PlacementCheck, 'case'> & { case: ResolversTypes['ExitCase'] }>;
  Contact: ResolverTypeWrapper<Contact>;
  Answer: Answer;
  PlaceUnavailable: ResolverTypeWrapper<PlaceUnavailable>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InputProblem: InputProblem;
  NotFound: ResolverTypeWrapper<NotFound>;
  OperationIdReused: ResolverTypeWrapper<OperationIdReused>;
  CouldNotBeChecked: ResolverTypeWrapper<CouldNotBeChecked>;
  NewMemberInput: NewMemberInput;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  RecordConsentInput: RecordConsentInput;
  RecordConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsentResult']>;
  WithdrawConsentInput: WithdrawConsentInput;
  PresenceWouldLeave: ResolverTypeWrapper<PresenceWouldLeave>;
  WithdrawConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConsentResult']>;
  RequestVerificationInput: RequestVerificationInput;
  RequestVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestVerificationResult']>;
  ConsultationStatus: ConsultationStatus;
  Consultation: ResolverTypeWrapper<Omit<Consultation, 'case' | 'check'> & { case: ResolversTypes['ExitCase'], check: ResolversTypes['PlacementCheck'] }>;
  ConsultationEventKind: ConsultationEventKind;
  ConsultationEvent: ResolverTypeWrapper<ConsultationEvent>;
  OverrideStatus: OverrideStatus;
  Override: ResolverTypeWrapper<Override>;
  RequestConsultationInput: RequestConsultationInput;
  ConsentMissing: ResolverTypeWrapper<ConsentMissing>;
  HoldExists: ResolverTypeWrapper<Omit<HoldExists, 'consultation'> & { consultation: ResolversTypes['Consultation'] }>;
  CheckExpired: ResolverTypeWrapper<CheckExpired>;
  NothingToConsult: ResolverTypeWrapper<NothingToConsult>;
  RequestConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestConsultationResult']>;
  WithdrawConsultationInput: WithdrawConsultationInput;
  ConsultationClosed: ResolverTypeWrapper<Omit<ConsultationClosed, 'consultation'> & { consultation: ResolversTypes['Consultation'] }>;
  WithdrawConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConsultationResult']>;
  RequestOverrideInput: RequestOverrideInput;
  NothingToOverride: ResolverTypeWrapper<NothingToOverride>;
  RequestOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestOverrideResult']>;
  PlacementStatus: PlacementStatus;
  PlacementOrigin: PlacementOrigin;
  Placement: ResolverTypeWrapper<Omit<Placement, 'case' | 'check'> & { case: ResolversTypes['ExitCase'], check?: Maybe<ResolversTypes['PlacementCheck']> }>;
  ConfirmPlacementInput: ConfirmPlacementInput;
  CheckOutdated: ResolverTypeWrapper<Omit<CheckOutdated, 'check'> & { check: ResolversTypes['PlacementCheck'] }>;
  ConsultationNeeded: ResolverTypeWrapper<Omit<ConsultationNeeded, 'check'> & { check: ResolversTypes['PlacementCheck'] }>;
  ApprovalNeeded: ResolverTypeWrapper<ApprovalNeeded>;
  AlreadyPlaced: ResolverTypeWrapper<Omit<AlreadyPlaced, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  ConfirmPlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPlacementResult']>;
  ChangePlacementInput: ChangePlacementInput;
  AfterPlacement: AfterPlacement;
  EndPlacementInput: EndPlacementInput;
  CancelPlacementInput: CancelPlacementInput;
  EndPlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPlacementResult']>;
  PlaceInEmergencyInput: PlaceInEmergencyInput;
  EmergencyPlacement: ResolverTypeWrapper<Omit<EmergencyPlacement, 'placement' | 'check' | 'consultation'> & { placement: ResolversTypes['Placement'], check: ResolversTypes['PlacementCheck'], consultation: ResolversTypes['Consultation'] }>;
  PlaceInEmergencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceInEmergencyResult']>;
  RecordExistingStayInput: RecordExistingStayInput;
  RecordExistingStayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExistingStayResult']>;
  Supplier: ResolverTypeWrapper<Supplier>;
  RecordPlacementStopInput: RecordPlacementStopInput;
  PlacementStop: ResolverTypeWrapper<PlacementStop>;
  RecordPlacementStopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPlacementStopResult']>;
  ConfirmPresenceInput: ConfirmPresenceInput;
  ConfirmPresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPresenceResult']>;
  AlertKind: AlertKind;
  AlertState: AlertState;
  Alert: ResolverTypeWrapper<Omit<Alert, 'placement'> & { placement: ResolversTypes['Placement'] }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']> }>;
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  Due: ResolverTypeWrapper<Omit<Due, 'alerts' | 'consultations' | 'checks' | 'staysEnding' | 'consentsEnding' | 'presencesToConfirm'> & { alerts: ReadonlyArray<ResolversTypes['Alert']>, consultations: ReadonlyArray<ResolversTypes['Consultation']>, checks: ReadonlyArray<ResolversTypes['PlacementCheck']>, staysEnding: ReadonlyArray<ResolversTypes['Placement']>, consentsEnding: ReadonlyArray<ResolversTypes['EndingConsent']>, presencesToConfirm: ReadonlyArray<ResolversTypes['Placement']> }>;
  EndingConsent: ResolverTypeWrapper<Omit<EndingConsent, 'case'> & { case: ResolversTypes['ExitCase'] }>;
  DecisionRecord: ResolverTypeWrapper<Omit<DecisionRecord, 'placement' | 'checks' | 'consultations'> & { placement: ResolversTypes['Placement'], checks: ReadonlyArray<ResolversTypes['PlacementCheck']>, consultations: ReadonlyArray<ResolversTypes['Consultation']> }>;
  Approval: ResolverTypeWrapper<Approval>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Viewer: Viewer;
  Assignment: Assignment;
  ExitCaseConnection: Omit<ExitCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExitCaseEdge']> };
  ExitCaseEdge: Omit<ExitCaseEdge, 'node'> & { node: ResolversParentTypes['ExitCase'] };
  PageInfo: PageInfo;
  ExitCase: Pick<Omit<ExitCase, 'checks' | 'consultations' | 'placements'> & { checks: ReadonlyArray<ResolversParentTypes['PlacementCheck']>, consultations: ReadonlyArray<ResolversParentTypes['Consultation']>, placements: ReadonlyArray<ResolversParentTypes['Placement']> }, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'>;
  Verification: Verification;
  HouseholdMember: HouseholdMember;
  Place: Place;
  District: District;
  Unit: Unit;
  PlaceCause: PlaceCause;
  PlaceInput: PlaceInput;
  CheckPlacementInput: CheckPlacementInput;
  CheckPlacementResult: ResolversUnionTypes<ResolversParentTypes>['CheckPlacementResult'];
  PlacementCheck: Omit<PlacementCheck, 'case'> & { case: ResolversParentTypes['ExitCase'] };
  Contact: Contact;
  PlaceUnavailable: PlaceUnavailable;
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  OperationIdReused: OperationIdReused;
  CouldNotBeChecked: CouldNotBeChecked;
  NewMemberInput: NewMemberInput;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  RecordConsentInput: RecordConsentInput;
  RecordConsentResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsentResult'];
  WithdrawConsentInput: WithdrawConsentInput;
  PresenceWouldLeave: PresenceWouldLeave;
  WithdrawConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConsentResult'];
  RequestVerificationInput: RequestVerificationInput;
  RequestVerificationResult: ResolversUnionTypes<ResolversParentTypes>['RequestVerificationResult'];
  Consultation: Omit<Consultation, 'case' | 'check'> & { case: ResolversParentTypes['ExitCase'], check: ResolversParentTypes['PlacementCheck'] };
  ConsultationEvent: ConsultationEvent;
  Override: Override;
  RequestConsultationInput: RequestConsultationInput;
  ConsentMissing: ConsentMissing;
  HoldExists: Omit<HoldExists, 'consultation'> & { consultation: ResolversParentTypes['Consultation'] };
  CheckExpired: CheckExpired;
  NothingToConsult: NothingToConsult;
  RequestConsultationResult: ResolversUnionTypes<ResolversParentTypes>['RequestConsultationResult'];
  WithdrawConsultationInput: WithdrawConsultationInput;
  ConsultationClosed: Omit<ConsultationClosed, 'consultation'> & { consultation: ResolversParentTypes['Consultation'] };
  WithdrawConsultationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConsultationResult'];
  RequestOverrideInput: RequestOverrideInput;
  NothingToOverride: NothingToOverride;
  RequestOverrideResult: ResolversUnionTypes<ResolversParentTypes>['RequestOverrideResult'];
  Placement: Omit<Placement, 'case' | 'check'> & { case: ResolversParentTypes['ExitCase'], check?: Maybe<ResolversParentTypes['PlacementCheck']> };
  ConfirmPlacementInput: ConfirmPlacementInput;
  CheckOutdated: Omit<CheckOutdated, 'check'> & { check: ResolversParentTypes['PlacementCheck'] };
  ConsultationNeeded: Omit<ConsultationNeeded, 'check'> & { check: ResolversParentTypes['PlacementCheck'] };
  ApprovalNeeded: ApprovalNeeded;
  AlreadyPlaced: Omit<AlreadyPlaced, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  ConfirmPlacementResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPlacementResult'];
  ChangePlacementInput: ChangePlacementInput;
  EndPlacementInput: EndPlacementInput;
  CancelPlacementInput: CancelPlacementInput;
  EndPlacementResult: ResolversUnionTypes<ResolversParentTypes>['EndPlacementResult'];
  PlaceInEmergencyInput: PlaceInEmergencyInput;
  EmergencyPlacement: Omit<EmergencyPlacement, 'placement' | 'check' | 'consultation'> & { placement: ResolversParentTypes['Placement'], check: ResolversParentTypes['PlacementCheck'], consultation: ResolversParentTypes['Consultation'] };
  PlaceInEmergencyResult: ResolversUnionTypes<ResolversParentTypes>['PlaceInEmergencyResult'];
  RecordExistingStayInput: RecordExistingStayInput;
  RecordExistingStayResult: ResolversUnionTypes<ResolversParentTypes>['RecordExistingStayResult'];
  Supplier: Supplier;
  RecordPlacementStopInput: RecordPlacementStopInput;
  PlacementStop: PlacementStop;
  RecordPlacementStopResult: ResolversUnionTypes<ResolversParentTypes>['RecordPlacementStopResult'];
  ConfirmPresenceInput: ConfirmPresenceInput;
  ConfirmPresenceResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPresenceResult'];
  Alert: Omit<Alert, 'placement'> & { placement: ResolversParentTypes['Placement'] };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertConnection: Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']> };
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  Due: Omit<Due, 'alerts' | 'consultations' | 'checks' | 'staysEnding' | 'consentsEnding' | 'presencesToConfirm'> & { alerts: ReadonlyArray<ResolversParentTypes['Alert']>, consultations: ReadonlyArray<ResolversParentTypes['Consultation']>, checks: ReadonlyArray<ResolversParentTypes['PlacementCheck']>, staysEnding: ReadonlyArray<ResolversParentTypes['Placement']>, consentsEnding: ReadonlyArray<ResolversParentTypes['EndingConsent']>, presencesToConfirm: ReadonlyArray<ResolversParentTypes['Placement']> };
  EndingConsent: Omit<EndingConsent, 'case'> & { case: ResolversParentTypes['ExitCase'] };
  DecisionRecord: Omit<DecisionRecord, 'placement' | 'checks' | 'consultations'> & { placement: ResolversParentTypes['Placement'], checks: ReadonlyArray<ResolversParentTypes['PlacementCheck']>, consultations: ReadonlyArray<ResolversParentTypes['Consultation']> };
  Approval: Approval;
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
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Due'], ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, RequireFields<QueryAlertsArgs, 'first' | 'open'>>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'standing'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  decisionRecord?: Resolver<Maybe<ResolversTypes['DecisionRecord']>, ParentType, ContextType, RequireFields<QueryDecisionRecordArgs, 'placementId'>>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertChanged?: SubscriptionResolver<ResolversTypes['Alert'], "alertChanged", ParentType, ContextType>;
  consultationChanged?: SubscriptionResolver<ResolversTypes['Consultation'], "consultationChanged", ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkPlacement?: Resolver<ResolversTypes['CheckPlacementResult'], ParentType, ContextType, RequireFields<MutationCheckPlacementArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['RecordConsentResult'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  requestVerification?: Resolver<ResolversTypes['RequestVerificationResult'], ParentType, ContextType, RequireFields<MutationRequestVerificationArgs, 'input'>>;
  requestConsultation?: Resolver<ResolversTypes['RequestConsultationResult'], ParentType, ContextType, RequireFields<MutationRequestConsultationArgs, 'input'>>;
  withdrawConsultation?: Resolver<ResolversTypes['WithdrawConsultationResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsultationArgs, 'input'>>;
  requestOverride?: Resolver<ResolversTypes['RequestOverrideResult'], ParentType, ContextType, RequireFields<MutationRequestOverrideArgs, 'input'>>;
  confirmPlacement?: Resolver<ResolversTypes['ConfirmPlacementResult'], ParentType, ContextType, RequireFields<MutationConfirmPlacementArgs, 'input'>>;
  changePlacement?: Resolver<ResolversTypes['ConfirmPlacementResult'], ParentType, ContextType, RequireFields<MutationChangePlacementArgs, 'input'>>;
  endPlacement?: Resolver<ResolversTypes['EndPlacementResult'], ParentType, ContextType, RequireFields<MutationEndPlacementArgs, 'input'>>;
  cancelPlacement?: Resolver<ResolversTypes['EndPlacementResult'], ParentType, ContextType, RequireFields<MutationCancelPlacementArgs, 'input'>>;
  placeInEmergency?: Resolver<ResolversTypes['PlaceInEmergencyResult'], ParentType, ContextType, RequireFields<MutationPlaceInEmergencyArgs, 'input'>>;
  recordExistingStay?: Resolver<ResolversTypes['RecordExistingStayResult'], ParentType, ContextType, RequireFields<MutationRecordExistingStayArgs, 'input'>>;
  recordPlacementStop?: Resolver<ResolversTypes['RecordPlacementStopResult'], ParentType, ContextType, RequireFields<MutationRecordPlacementStopArgs, 'input'>>;
  confirmPresence?: Resolver<ResolversTypes['ConfirmPresenceResult'], ParentType, ContextType, RequireFields<MutationConfirmPresenceArgs, 'input'>>;
  acknowledgeAlert?: Resolver<ResolversTypes['AcknowledgeAlertResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'input'>>;
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
  checks?: Resolver<ReadonlyArray<ResolversTypes['PlacementCheck']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isParticipant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type OpenCaseResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType: TypeResolveFn<'ExitCase' | 'InvalidInput' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type RecordConsentResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordConsentResult'] = ResolversParentTypes['RecordConsentResult']> = {
  __resolveType: TypeResolveFn<'ExitCase' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type PresenceWouldLeaveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PresenceWouldLeave'] = ResolversParentTypes['PresenceWouldLeave']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawConsentResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WithdrawConsentResult'] = ResolversParentTypes['WithdrawConsentResult']> = {
  __resolveType: TypeResolveFn<'ExitCase' | 'PresenceWouldLeave' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type RequestVerificationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestVerificationResult'] = ResolversParentTypes['RequestVerificationResult']> = {
  __resolveType: TypeResolveFn<'ExitCase' | 'ConsentMissing' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['PlacementCheck'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestedPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  holdUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConsultationEvent'] = ResolversParentTypes['ConsultationEvent']> = {
  kind?: Resolver<ResolversTypes['ConsultationEventKind'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OverrideResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverrideStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentMissingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConsentMissing'] = ResolversParentTypes['ConsentMissing']> = {
  memberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldExistsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HoldExists'] = ResolversParentTypes['HoldExists']> = {
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckExpiredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CheckExpired'] = ResolversParentTypes['CheckExpired']> = {
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToConsultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingToConsult'] = ResolversParentTypes['NothingToConsult']> = {
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestConsultationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestConsultationResult'] = ResolversParentTypes['RequestConsultationResult']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'ConsentMissing' | 'HoldExists' | 'CheckExpired' | 'NothingToConsult' | 'PlaceUnavailable' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ConsultationClosedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConsultationClosed'] = ResolversParentTypes['ConsultationClosed']> = {
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawConsultationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WithdrawConsultationResult'] = ResolversParentTypes['WithdrawConsultationResult']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'ConsultationClosed' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type NothingToOverrideResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingToOverride'] = ResolversParentTypes['NothingToOverride']> = {
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestOverrideResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestOverrideResult'] = ResolversParentTypes['RequestOverrideResult']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'NothingToOverride' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementStatus'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PlacementOrigin'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['PlacementCheck']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  presenceConfirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckOutdatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CheckOutdated'] = ResolversParentTypes['CheckOutdated']> = {
  check?: Resolver<ResolversTypes['PlacementCheck'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationNeededResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConsultationNeeded'] = ResolversParentTypes['ConsultationNeeded']> = {
  check?: Resolver<ResolversTypes['PlacementCheck'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalNeededResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApprovalNeeded'] = ResolversParentTypes['ApprovalNeeded']> = {
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPlacedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyPlaced'] = ResolversParentTypes['AlreadyPlaced']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPlacementResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConfirmPlacementResult'] = ResolversParentTypes['ConfirmPlacementResult']> = {
  __resolveType: TypeResolveFn<'Placement' | 'CheckOutdated' | 'CheckExpired' | 'PlaceUnavailable' | 'ConsultationNeeded' | 'ApprovalNeeded' | 'AlreadyPlaced' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type EndPlacementResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EndPlacementResult'] = ResolversParentTypes['EndPlacementResult']> = {
  __resolveType: TypeResolveFn<'Placement' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type EmergencyPlacementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EmergencyPlacement'] = ResolversParentTypes['EmergencyPlacement']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['PlacementCheck'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceInEmergencyResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceInEmergencyResult'] = ResolversParentTypes['PlaceInEmergencyResult']> = {
  __resolveType: TypeResolveFn<'EmergencyPlacement' | 'PlaceUnavailable' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type RecordExistingStayResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordExistingStayResult'] = ResolversParentTypes['RecordExistingStayResult']> = {
  __resolveType: TypeResolveFn<'Placement' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPlacementStopResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecordPlacementStopResult'] = ResolversParentTypes['RecordPlacementStopResult']> = {
  __resolveType: TypeResolveFn<'PlacementStop' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type ConfirmPresenceResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConfirmPresenceResult'] = ResolversParentTypes['ConfirmPresenceResult']> = {
  __resolveType: TypeResolveFn<'Placement' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type AlertResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['PlaceCause']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AcknowledgeAlertResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'Alert' | 'InvalidInput' | 'NotFound' | 'OperationIdReused' | 'CouldNotBeChecked', ParentType, ContextType>;
};

export type DueResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Due'] = ResolversParentTypes['Due']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['PlacementCheck']>, ParentType, ContextType>;
  staysEnding?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  consentsEnding?: Resolver<ReadonlyArray<ResolversTypes['EndingConsent']>, ParentType, ContextType>;
  presencesToConfirm?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type EndingConsentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EndingConsent'] = ResolversParentTypes['EndingConsent']> = {
  case?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DecisionRecordResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecisionRecord'] = ResolversParentTypes['DecisionRecord']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['PlacementCheck']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['Approval']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisionReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  ExitCaseConnection?: ExitCaseConnectionResolvers<ContextType>;
  ExitCaseEdge?: ExitCaseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ExitCase?: ExitCaseResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
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
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  RecordConsentResult?: RecordConsentResultResolvers<ContextType>;
  PresenceWouldLeave?: PresenceWouldLeaveResolvers<ContextType>;
  WithdrawConsentResult?: WithdrawConsentResultResolvers<ContextType>;
  RequestVerificationResult?: RequestVerificationResultResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationEvent?: ConsultationEventResolvers<ContextType>;
  Override?: OverrideResolvers<ContextType>;
  ConsentMissing?: ConsentMissingResolvers<ContextType>;
  HoldExists?: HoldExistsResolvers<ContextType>;
  CheckExpired?: CheckExpiredResolvers<ContextType>;
  NothingToConsult?: NothingToConsultResolvers<ContextType>;
  RequestConsultationResult?: RequestConsultationResultResolvers<ContextType>;
  ConsultationClosed?: ConsultationClosedResolvers<ContextType>;
  WithdrawConsultationResult?: WithdrawConsultationResultResolvers<ContextType>;
  NothingToOverride?: NothingToOverrideResolvers<ContextType>;
  RequestOverrideResult?: RequestOverrideResultResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  CheckOutdated?: CheckOutdatedResolvers<ContextType>;
  ConsultationNeeded?: ConsultationNeededResolvers<ContextType>;
  ApprovalNeeded?: ApprovalNeededResolvers<ContextType>;
  AlreadyPlaced?: AlreadyPlacedResolvers<ContextType>;
  ConfirmPlacementResult?: ConfirmPlacementResultResolvers<ContextType>;
  EndPlacementResult?: EndPlacementResultResolvers<ContextType>;
  EmergencyPlacement?: EmergencyPlacementResolvers<ContextType>;
  PlaceInEmergencyResult?: PlaceInEmergencyResultResolvers<ContextType>;
  RecordExistingStayResult?: RecordExistingStayResultResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  PlacementStop?: PlacementStopResolvers<ContextType>;
  RecordPlacementStopResult?: RecordPlacementStopResultResolvers<ContextType>;
  ConfirmPresenceResult?: ConfirmPresenceResultResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  EndingConsent?: EndingConsentResolvers<ContextType>;
  DecisionRecord?: DecisionRecordResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
};
