import type { AnyQuestion } from '../ask.ts';
import { listHeldByConsent } from './list-held-by-consent.ts';

/** What is asked when a consent, or a stay in an emergency, is over. */
export const questionsOfTime: readonly AnyQuestion[] = [listHeldByConsent];
