// Made from graph-schema/police-liaison.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AlertState =
  | 'OPEN'
  | 'CLOSED';

export type AlertChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly id: string, readonly state: AlertState, readonly acknowledgedAt: string | null } };

export type ConsultationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsultationChangedSubscription = { readonly consultationChanged: { readonly id: string } };

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
