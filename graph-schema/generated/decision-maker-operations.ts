// Made from graph-schema/decision-maker.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DecideOverrideInput = {
  readonly operationId: string;
  readonly proposalId: string;
  readonly decision: OverrideDecision;
  readonly reason: string;
};

export type OverrideDecision =
  | 'APPROVE'
  | 'REFUSE';

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

export type ProposalsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProposalsChangedSubscription = { readonly proposalsChanged: string };

export type DecideOverrideMutationVariables = Exact<{
  input: DecideOverrideInput;
}>;


export type DecideOverrideMutation = { readonly decideOverride:
    | { readonly __typename: 'DecidedProposal', readonly id: string, readonly decision: OverrideDecision }
    | { readonly __typename: 'OwnProposal' }
    | { readonly __typename: 'InvalidInput', readonly field: string, readonly problem: InputProblem }
    | { readonly __typename: 'NotFound', readonly field: string }
    | { readonly __typename: 'OperationIdReused', readonly operationId: string }
    | { readonly __typename: 'CouldNotBeChecked', readonly reference: string, readonly dutyPhone: string }
   };

export type ProposalPartsFragment = { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly office: string, readonly place: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly advice: string, readonly suggestedPlaces: ReadonlyArray<string>, readonly reason: string, readonly requestedAt: string, readonly requestedBy: string };

export type ProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly office: string, readonly place: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly advice: string, readonly suggestedPlaces: ReadonlyArray<string>, readonly reason: string, readonly requestedAt: string, readonly requestedBy: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly decision: OverrideDecision, readonly reason: string, readonly decidedAt: string, readonly decidedBy: string, readonly proposal: { readonly id: string, readonly caseNumber: string, readonly pseudonym: string, readonly office: string, readonly place: string, readonly from: string, readonly to: string | null, readonly answer: Answer, readonly advice: string, readonly suggestedPlaces: ReadonlyArray<string>, readonly reason: string, readonly requestedAt: string, readonly requestedBy: string } }> };

/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };

export const ProposalsChangedDocument: TypedDocument<ProposalsChangedSubscription, ProposalsChangedSubscriptionVariables> = `subscription ProposalsChanged {
  proposalsChanged
}`;

export const DecideOverrideDocument: TypedDocument<DecideOverrideMutation, DecideOverrideMutationVariables> = `mutation DecideOverride($input: DecideOverrideInput!) {
  decideOverride(input: $input) {
    __typename
    ... on DecidedProposal {
      id
      decision
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

export const ProposalsDocument: TypedDocument<ProposalsQuery, ProposalsQueryVariables> = `fragment ProposalParts on Proposal {
  id
  caseNumber
  pseudonym
  office
  place
  from
  to
  answer
  advice
  suggestedPlaces
  reason
  requestedAt
  requestedBy
}

query Proposals {
  proposals {
    ...ProposalParts
  }
  decisions(first: 50) {
    id
    decision
    reason
    decidedAt
    decidedBy
    proposal {
      ...ProposalParts
    }
  }
}`;
