import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import type { Policy } from './conflicts/facts.ts';
import { defaultPolicy } from './conflicts/policy.ts';
import type { Address } from './graph/connect.ts';

/** All that can be set from outside, read once at the start. This file is the only one that reads the environment. */
export type Config = {
  /** The invented people's sign-in exists outside production only, and the schemas describe themselves in development only. */
  readonly mode: 'development' | 'demonstration' | 'production';
  /** Zero: any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** Where the published density releases are kept. */
  readonly releaseFolder: string;
  /** Another Neo4j; null: the embedded one. */
  readonly server: Address | null;
  /** Room that the disk of the data must have for a start. */
  readonly leastRoomMb: number;
  /** What is not done by then could not be checked. */
  readonly replyDeadlineMs: number;
  /** Replies to checks leave no sooner: in the service at the deadline, whatever was found. */
  readonly replyNotBeforeMs: number;
  /** Where facts come from to be judged: kept in memory in step with the graph, or asked of it each time (ADR 16). */
  readonly facts: 'memory' | 'graph';
  /** The share of checks without a known risk that ask for a consultation all the same. */
  readonly coverShare: number;
  readonly policy: Policy;
  /** Signs the session cookie, and hashes the references of people; 32 bytes or more. */
  readonly sessionKey: Uint8Array;
  readonly referenceKey: Uint8Array;
  /** Chooses the checks that are cover. */
  readonly coverKey: Uint8Array;
};

/** As set from outside: a key that is null is made, and kept in the data folder (keys.ts). */
export type Settings = Omit<Config, 'sessionKey' | 'referenceKey' | 'coverKey'> & {
  readonly sessionKey: Uint8Array | null;
  readonly referenceKey: Uint8Array | null;
  readonly coverKey: Uint8Array | null;
};

const checkout = fileURLToPath(new URL('..', import.meta.url));

/** @throws CannotStart naming the variable and what it must be, never what it was: it may be a secret. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = variables.safeParse(given);
  if (!read.success) throw new CannotStart(read.error.issues.map(({ message }) => message).join(' '));
  const set = read.data;
  return {
    mode: set.ISAR_MODE,
    port: set.ISAR_PORT,
    dataFolder: resolve(checkout, set.ISAR_DATA),
    releaseFolder: resolve(checkout, set.ISAR_DATA, 'releases'),
    server: serverOf(set),
    leastRoomMb: set.ISAR_LEAST_ROOM_MB,
    replyDeadlineMs: set.ISAR_REPLY_DEADLINE_MS,
    replyNotBeforeMs: set.ISAR_REPLY_DEADLINE_MS,
    facts: set.ISAR_FACTS,
    coverShare: set.ISAR_COVER_SHARE,
    policy: { ...defaultPolicy, ...set.ISAR_POLICY },
    sessionKey: set.ISAR_SESSION_KEY,
    referenceKey: set.ISAR_REFERENCE_KEY,
    coverKey: set.ISAR_COVER_KEY,
  };
}

function serverOf({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
}: z.infer<typeof variables>): Address | null {
  if (uri === undefined) return null;
  if (password === undefined) throw new CannotStart('NEO4J_URI is set: set NEO4J_PASSWORD too.');
  return { uri, user, password };
}

function wholeNumber(name: string, [least, most]: readonly [number, number], unset: number) {
  const error = `${name} must be a whole number from ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .default(String(unset))
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
}

function key(name: string) {
  return z
    .base64(`${name} must be at least 32 random bytes in base64 (openssl rand -base64 32).`)
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine(
      ({ length }) => length >= 32,
      `${name} must be at least 32 random bytes in base64 (openssl rand -base64 32).`,
    )
    .nullable()
    .default(null);
}

const uriError =
  'NEO4J_URI must be an address such as bolt://127.0.0.1:7687 or neo4j+s://graph.example, with no user or password in it.';
const coverShareError = 'ISAR_COVER_SHARE must be a number from 0 to 1, such as 0.02.';
const policyError = `ISAR_POLICY must be a JSON object with any of ${Object.keys(defaultPolicy).join(', ')}, each a number that is not negative.`;

const amount = z.number().nonnegative();
const policy = z.strictObject({
  bufferDays: amount.int(),
  sameTownKm: amount,
  nearbyKm: amount,
  fadeMonths: amount.int(),
  agedYears: amount.int(),
  basisDays: amount.int(),
  concentration: amount.int(),
} satisfies Record<keyof Policy, z.ZodType<number>>);

const variables = z.object({
  ISAR_MODE: z
    .enum(['development', 'demonstration', 'production'], 'ISAR_MODE must be development, demonstration or production.')
    .default('demonstration'),
  ISAR_PORT: wholeNumber('ISAR_PORT', [0, 65_535], 4600),
  ISAR_DATA: z.string().default('data'),
  ISAR_LEAST_ROOM_MB: wholeNumber('ISAR_LEAST_ROOM_MB', [0, 999_999_999], 500),
  ISAR_REPLY_DEADLINE_MS: wholeNumber('ISAR_REPLY_DEADLINE_MS', [50, 60_000], 500),
  ISAR_FACTS: z.enum(['memory', 'graph'], 'ISAR_FACTS must be memory or graph.').default('memory'),
  ISAR_COVER_SHARE: z
    .string()
    .regex(/^(0(\.\d{1,6})?|1)$/, coverShareError)
    .default('0.02')
    .transform(Number),
  ISAR_POLICY: z
    .string()
    .default('{}')
    .transform((text) => policyGiven(text))
    .refine((given) => given !== null, policyError)
    .transform((given) => given ?? {}),
  ISAR_SESSION_KEY: key('ISAR_SESSION_KEY'),
  ISAR_REFERENCE_KEY: key('ISAR_REFERENCE_KEY'),
  ISAR_COVER_KEY: key('ISAR_COVER_KEY'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@\s]+$/, uriError)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
});

/** Null where the text is no such object. */
function policyGiven(text: string): Partial<Policy> | null {
  try {
    const read = policy.partial().safeParse(JSON.parse(text));
    return read.success ? withoutUndefined(read.data) : null;
  } catch {
    return null;
  }
}

function withoutUndefined(given: z.infer<ReturnType<typeof policy.partial>>): Partial<Policy> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
