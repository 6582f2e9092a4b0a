import type { Judged } from '../alerts/alert.ts';
import type { Touched } from '../alerts/touched.ts';
import type { Day, Inquiry } from '../conflicts/facts.ts';
import type { CheckQuestion } from '../graph/fetch-facts.ts';
import type { GateRow } from '../graph/queries/find-gate.ts';
import type { Raised } from '../graph/queries/take-gate.ts';
import type { Asking } from '../graph/read.ts';

/** A question with the facts that can touch it, as of one revision of the graph. */
export type Fetched = { readonly inquiry: Inquiry; readonly revision: number };

/**
 * Where the facts come from that are judged: asked of the graph around each question, or kept in memory (ADR 16). Either throws GraphUnavailable
 * where it can't be told that they are those of one revision, and that one not older than the question.
 */
export type FactSource = {
  /** @param gate how far the facts had come, read since the question was put: where that is what is kept, nothing more is asked */
  fetch(question: CheckQuestion, asOf: Day, gate?: GateRow): Promise<Fetched>;
  /** The same with what can touch it in any town of the country. What the police have verified is left out: it decides no finding. */
  fetchEverywhere(question: CheckQuestion, asOf: Day): Promise<Inquiry>;
  /** For a change that holds the gate and has written nothing yet. */
  under(changing: Asking): Promise<FactsUnderGate>;
  /** Gets ready what can be. */
  load(): Promise<void>;
  /** Holds what is kept against the graph, and mends it. @returns how much was kept otherwise than it is: normally nothing */
  compare(): Promise<number>;
};

export type FactsUnderGate = {
  /** As they were when the change began. */
  fetch(question: CheckQuestion, asOf: Day): Promise<Fetched>;
  /**
   * What the standing placements in reach of what was touched give, on the facts as the change has made them. Of those named, and of others that
   * stand no more, nothing.
   */
  judge(touched: Touched, today: Day): Promise<readonly Judged[]>;
  /** Reads what was touched as the change leaves it, last of all. @returns what keeps it, once the change is committed: nothing of it need be read again */
  learn(touched: Touched): Promise<(raised: Raised) => void>;
};
