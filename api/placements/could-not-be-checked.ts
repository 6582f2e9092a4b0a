import type { CouldNotBeChecked } from '#schema/generated/coordinator.ts';
import type { Equipment } from '../equipment.ts';
import { Refused } from '../errors.ts';
import { causeOf, newReference } from '../http/mask.ts';
import type { Asker } from '../identity/permitted.ts';

type Told = CouldNotBeChecked & { readonly __typename: 'CouldNotBeChecked' };

/**
 * A check's answer, or "could not be checked": whatever keeps it from being judged and entered in time is told as that, never as an
 * answer. What is late is told to stop; what it had already handed to the ledger is returned when the same is asked again.
 * Throws Refused only.
 */
export async function orCouldNotBeChecked<T>(
  { checkWithinMs, contacts, log }: Equipment,
  asker: Asker,
  check: (signal: AbortSignal) => Promise<T>,
): Promise<T | Told> {
  const signal = AbortSignal.timeout(checkWithinMs);
  try {
    return await Promise.race([check(signal), whenLate(signal)]);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const reference = newReference();
    log({ event: 'failure', reference, code: 'COULD_NOT_BE_CHECKED', cause: causeOf(error) });
    return { __typename: 'CouldNotBeChecked', reference, dutyPhone: contacts.dutyPhoneFor(asker) };
  }
}

const whenLate = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
