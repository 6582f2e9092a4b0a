/**
 * Done first of all, untimed: a database that has just begun takes several times as long, for its first thousands. Checks get faster until some 10,000
 * have been asked (docs/bench.md).
 */
export const untimed = { nothing: 5_000, judgements: 1_000, checks: 12_000, confirmations: 400, rivalries: 5 };

/** How often each is done: enough for a p95, or, to see what grows with the nation, for a median. */
export type Amount = {
  readonly nothing: number;
  readonly judgements: number;
  /** By 1, 16 and 64 clients. */
  readonly checks: readonly [number, number, number];
  /** By 1 and 16 clients. */
  readonly confirmations: readonly [number, number];
  /** Alerts that are seen, and pairs that are tried for them at most. */
  readonly averageRivalries: readonly [number, number];
  readonly largestRivalries: readonly [number, number];
  readonly suggestions: number;
  readonly sweeps: number;
};

export const amounts = {
  full: {
    nothing: 500,
    judgements: 150,
    checks: [150, 2_000, 2_000],
    confirmations: [100, 500],
    averageRivalries: [30, 200],
    largestRivalries: [10, 28],
    suggestions: 20,
    sweeps: 5,
  },
  less: {
    nothing: 200,
    judgements: 60,
    checks: [60, 400, 400],
    confirmations: [40, 150],
    averageRivalries: [10, 80],
    largestRivalries: [4, 12],
    suggestions: 6,
    sweeps: 2,
  },
} as const satisfies Record<string, Amount>;
