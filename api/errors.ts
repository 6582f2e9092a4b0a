/**
 * Mistakes that are thrown, as opposed to outcomes that the contracts name. No message holds a value that somebody entered:
 * it may end up in a log.
 */

/** The graph could not be asked or changed now; nothing is known, and nothing may be answered. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';
}

/** The graph answered with something that the question does not expect: bad data, or a query and a type that disagree. */
export class UnexpectedRow extends Error {
  override readonly name = 'UnexpectedRow';
}

/** A change would break a constraint of the graph, such as an identifier that exists already. */
export class ConstraintBroken extends Error {
  override readonly name = 'ConstraintBroken';
}

/** The migrations that a graph carries are not those of this program. */
export class MigrationDrift extends Error {
  override readonly name = 'MigrationDrift';
}

/** What a request is refused with: all that is told of the cause. */
export type RefusalCode = 'BAD_REQUEST' | 'TOO_LARGE' | 'TOO_MANY' | 'SIGNED_OUT' | 'FORBIDDEN' | 'NOT_FOUND';

/** The request is refused, whatever the facts are. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
