import { randomBytes } from 'node:crypto';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { GraphUnavailable, type RefusalCode, Refused, UnexpectedRow } from '../errors.ts';
import type { Log } from './log.ts';

/** What the outside learns of a failure: a code, its fixed text, and a reference that the log has too. */
export type FailureCode = RefusalCode | 'SERVICE_UNAVAILABLE' | 'INTERNAL';

const failures: Readonly<Record<FailureCode, { readonly status: number; readonly message: string }>> = {
  BAD_REQUEST: { status: 400, message: 'The request could not be read.' },
  SIGNED_OUT: { status: 401, message: 'Nobody is signed in.' },
  FORBIDDEN: { status: 403, message: 'This is not for the assignment acted in.' },
  NOT_FOUND: { status: 404, message: 'There is nothing here.' },
  TOO_LARGE: { status: 413, message: 'The request is too large.' },
  TOO_MANY: { status: 429, message: 'Too many are open at once.' },
  INTERNAL: { status: 500, message: 'Something went wrong.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The service cannot answer now.' },
};

export type Masked = { readonly status: number; readonly body: { readonly errors: readonly [GraphQLFormattedError] } };

/**
 * The one place where errors are masked. Nothing of an error leaves but its code: GraphQL's own messages quote variables,
 * the JSON parser's quote the body, and Neo4j's quote parameters.
 */
export function mask(error: unknown, log: Log): Masked {
  const code = codeOf(error);
  const reference = newReference();
  log({ event: 'failure', reference, code, cause: causeOf(error) });
  const { status, message } = failures[code];
  return { status, body: { errors: [{ message, extensions: { code, reference } }] } };
}

/** The HTTP status of a masked error, read from its code. */
export function statusOf(masked: GraphQLFormattedError): number {
  const { code } = masked.extensions ?? {};
  return Object.entries(failures).find(([name]) => name === code)?.[1].status ?? failures.INTERNAL.status;
}

/** A name for one failure, by which whoever mends it finds it in the log. */
export const newReference = (): string => randomBytes(6).toString('hex');

/** The class of an error, and of what caused it, with its code where it has one: never a message. */
export function causeOf(error: unknown): string {
  const origin = originOf(error);
  if (!(origin instanceof Error)) return typeof origin;
  return origin.cause instanceof Error ? `${nameOf(origin)} < ${nameOf(origin.cause)}` : nameOf(origin);
}

/** Codes are the words of Node and Neo4j; what looks otherwise is left out. */
function nameOf(error: Error): string {
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Za-z_.]{1,80}$/.test(error.code) ? ` ${error.code}` : '';
  return error.constructor.name + code;
}

function codeOf(error: unknown): FailureCode {
  const origin = originOf(error);
  if (origin instanceof Refused) return origin.code;
  if (origin instanceof GraphUnavailable || origin instanceof UnexpectedRow) return 'SERVICE_UNAVAILABLE';
  if (isGraphQLError(origin)) return 'BAD_REQUEST';
  return codeOfHttpError(origin);
}

/** A GraphQL error that no code of ours threw is the sender's mistake: syntax, validation, variables. */
function originOf(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? originOf(error.originalError) : error;
}

/** Not by its class: Apollo may have loaded another copy of the package than this module. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && 'extensions' in error && 'originalError' in error;
}

/** Express and its body parser put a status on what they throw. */
function codeOfHttpError(error: unknown): FailureCode {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === failures.TOO_LARGE.status) return 'TOO_LARGE';
  return typeof status === 'number' && status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}
