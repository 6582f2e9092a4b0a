/** What an alert is to the judgement; how it is stored stands in graph-schema/README. */
import type { Finding, Severity } from '../conflicts/findings.ts';

/**
 * A stop is no secret and goes to the municipality with its cause; of all else the municipality learns the number only, and the
 * police liaison the findings.
 */
export type AlertKind = 'STANDING_PLACEMENT' | 'PLACEMENT_STOP';

/** What one standing placement gives to one alert: its findings, never none. */
export type Grounds = {
  readonly key: string;
  readonly kind: AlertKind;
  readonly placement: string;
  readonly findings: readonly Finding[];
};

/** An alert as it is stored: open exactly while it rests on something. Its identifier and number stay the same when it comes back. */
export type Alert = {
  readonly id: string;
  readonly number: string;
  readonly key: string;
  readonly kind: AlertKind;
  readonly severity: Severity;
  readonly rests: readonly Grounds[];
};

/** A placement judged anew: all the grounds that it gives now. */
export type Judged = { readonly placement: string; readonly grounds: readonly Grounds[] };
