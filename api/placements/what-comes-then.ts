import type { Clock } from '../clock.ts';
import { today } from '../clock.ts';
import { addDays, addMonths } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { OwnPlacement } from '../graph/queries/find-own-placement.ts';
import type { StayRow } from '../graph/queries/record-stay.ts';

/** Where somebody goes after a placement: nobody silently vanishes. Authority: DESIGN, "From question to placement", 5. */
export type Afterwards = {
  readonly then: 'REMAINS' | 'MOVED' | 'UNKNOWN';
  readonly on: Day;
  /** The node of the place that they moved to, where it is known. */
  readonly movedTo: string | null;
};

/** Whoever nobody knows the whereabouts of counts as unconfirmed in the town for so long. */
const unconfirmedDays = 90;
const keptMonths = 60;

type Recording = { readonly by: string; readonly clock: Clock; readonly newId: (person: string) => string };

/** A stay for each of those who were placed, on the same legal ground as the placement. */
export function whatComesThen(
  { people, town, legalGround }: OwnPlacement,
  { then, on, movedTo }: Afterwards,
  { by, clock, newId }: Recording,
): readonly StayRow[] {
  const to = then === 'UNKNOWN' ? addDays(on, unconfirmedDays) : undefined;
  const last = [to ?? on, today(clock)].toSorted().at(-1) ?? on;
  return people.map((person) => ({
    person,
    at: movedTo ?? town,
    version: {
      ...{ id: newId(person), fact: newId(person), live: true, pending: false },
      ...{ source: 1, information: 'A', handling: 'P', reason: 'PLACEMENT_ENDED' },
      ...{ kind: then === 'UNKNOWN' ? 'UNCONFIRMED' : 'REMAINS', from: on, to },
      ...{ expiresOn: addMonths(last, keptMonths), recordedBy: by, recordedAt: clock.now().toISOString() },
      legalGround: legalGround ?? undefined,
    },
  }));
}
