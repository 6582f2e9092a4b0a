// Made from graph-schema/coordinator.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };
