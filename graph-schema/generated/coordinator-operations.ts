// Made from graph-schema/coordinator.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AlertState =
  | 'OPEN'
  | 'CLOSED';

export type AlertChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly id: string, readonly state: AlertState, readonly acknowledgedAt: string | null } };

export type ConsultationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsultationChangedSubscription = { readonly consultationChanged: { readonly id: string } };

export type CasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly household: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly isParticipant: boolean, readonly hasConsent: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckPlacementMutationVariables = Exact<{
  input: CheckPlacementInput;
}>;


export type CheckPlacementMutation = { readonly checkPlacement:
    | { readonly __typename: 'PlacementCheck', readonly id: string, readonly number: string, readonly offer: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly checkedAt: string, readonly validUntil: string, readonly rulesVersion: string, readonly case: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string }, readonly place: { readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string }, readonly district: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly hasConsent: boolean }>, readonly contact: { readonly policeRegion: string, readonly phone: string, readonly dutyPhone: string, readonly reference: string } }
    | { readonly __typename: 'PlaceUnavailable', readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type PlacesQueryVariables = Exact<{
  search: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly kind: PlaceKind, readonly name: string, readonly municipality: string, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly units: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly causes: ReadonlyArray<{ readonly kind: PlaceCauseKind }> }> };

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

export const CheckPlacementDocument: TypedDocument<CheckPlacementMutation, CheckPlacementMutationVariables> = `mutation CheckPlacement($input: CheckPlacementInput!) {
  checkPlacement(input: $input) {
    __typename
    ... on PlacementCheck {
      id
      number
      case {
        id
        caseNumber
        pseudonym
      }
      place {
        id
        kind
        name
        municipality
      }
      district {
        name
      }
      members {
        id
        pseudonym
        hasConsent
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
