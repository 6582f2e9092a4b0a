// Made from graph-schema/analyst.graphql by `npm run generate`. Not edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { readonly division: { readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly areas: ReadonlyArray<{ readonly id: string, readonly name: string, readonly regionIds: ReadonlyArray<string> }> }, readonly releases: ReadonlyArray<{ readonly period: string, readonly day: string, readonly builtOn: string, readonly margin: number, readonly checksum: string, readonly regionBands: ReadonlyArray<number>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly atMost: number | null }>, readonly areaRanges: ReadonlyArray<{ readonly atLeast: number, readonly atMost: number | null }> }> };

/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };

export const ReleasesDocument: TypedDocument<ReleasesQuery, ReleasesQueryVariables> = `query Releases {
  division {
    regions {
      id
      name
      municipalities {
        code
        name
      }
    }
    areas {
      id
      name
      regionIds
    }
  }
  releases {
    period
    day
    builtOn
    bands {
      atLeast
      atMost
    }
    margin
    checksum
    regionBands
    areaRanges {
      atLeast
      atMost
    }
  }
}`;
