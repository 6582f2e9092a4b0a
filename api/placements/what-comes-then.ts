import type { Clock } from '../clock.ts';
import { today } from '../clock.ts';
import { addDays, addMonths } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Changing } from '../graph/change.ts';
import type { OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { listStaysAfter, type StayAfter } from '../graph/queries/list-stays-after.ts';
import { recordStayChanges } from '../graph/queries/record-fact-changes.ts';
import { recordStay, type StayRow } from '../graph/queries/record-stay.ts';
import { supersedeStays } from '../graph/queries/supersede-stays.ts';
import { record } from '../graph/record.ts';

/** Where somebody goes after a placement: nobody silently vanishes. Authority: DESIGN, "From question to placement", 5. */
type Afterwards = {
  readonly where: 'REMAINS' | 'MOVED' | 'UNKNOWN';
  readonly on: Day;
  /** The node of the place that they moved to, where it is known. */
  readonly movedTo: string | null;
};

type Ended = Pick<OwnPlacement, 'id' | 'people' | 'town' | 'legalGround'>;

/** Who says so: the assignment and its user. `newId`: the same for the same name, however often the work runs. */
type Recording = {
  readonly by: string;
  readonly user: string;
  readonly clock: Clock;
  readonly newId: (name: string) => string;
};

/** Stores it, with the history that every fact has; what was said of the same placement before gives way to it. */
export async function recordWhatComesThen(
  changing: Changing,
  { ended, ...said }: Afterwards & { readonly ended: Ended },
  recording: Recording,
): Promise<void> {
  const before = await changing.ask(listStaysAfter, { placement: ended.id });
  if (before.length > 0) await changing.ask(supersedeStays, { stays: before.map(({ id }) => id) });
  const stays = ended.people.map((person) => stayOf(person, { ended, ...said, recording, before: of(before, person) }));
  await record(changing, recordStay, stays);
  const { by, user } = recording;
  const changes = stays.map(({ person, version: { id, fact, recordedAt: at, reason } }) => {
    const number = (of(before, person)?.changes ?? 0) + 1;
    const kind = number === 1 ? 'RECORDED' : 'AMENDED';
    return { id, fact, number, kind, status: 'APPROVED', at, by, user, reason, version: id };
  });
  await record(changing, recordStayChanges, changes);
}

const of = (before: readonly StayAfter[], person: string) => before.find((stay) => stay.person === person);

/** Whoever nobody knows the whereabouts of counts as unconfirmed in the town for so long, from the day on which it is said: told late, they would vanish at once. */
const unconfirmedDays = 90;
const keptMonths = 60;

type Staying = Afterwards & {
  readonly ended: Ended;
  readonly recording: Recording;
  readonly before: StayAfter | undefined;
};

/** On the same legal ground as the placement. */
function stayOf(person: string, { ended, where, on, movedTo, recording, before }: Staying): StayRow {
  const { by, clock, newId } = recording;
  const saidOn = laterOf(on, today(clock));
  const to = where === 'UNKNOWN' ? addDays(saidOn, unconfirmedDays) : undefined;
  return {
    person,
    at: movedTo ?? ended.town,
    version: {
      ...{ id: newId(person), fact: before?.fact ?? newId(person), live: true, pending: false },
      ...{ source: 1, information: 'A', handling: 'P', reason: 'PLACEMENT_ENDED' },
      ...{ kind: where === 'UNKNOWN' ? 'UNCONFIRMED' : 'REMAINS', from: on, to, placement: ended.id },
      ...{ expiresOn: addMonths(to ?? saidOn, keptMonths), recordedBy: by, recordedAt: clock.now().toISOString() },
      legalGround: ended.legalGround ?? undefined,
    },
  };
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
