import { Refused } from '../errors.ts';
import { ask, type Question } from '../graph/ask.ts';
import type { Mark } from '../graph/queries/mark.ts';
import type { Deed } from '../identity/access.ts';
import { permitted } from '../identity/permitted.ts';
import type { Ear } from '../live/pulse.ts';
import type { Stream } from '../live/stream.ts';
import type { Actor } from '../placements/act.ts';
import type { Asking } from './coordinator/asking.ts';

export type Watched<Shown> = {
  readonly deed: Deed;
  readonly marks: Question<{ readonly assignment: string }, Mark>;
  /** One of them as it is now, entered in the ledger; null where it is not the viewer's to see any more. */
  readonly show: (actor: Actor, id: string) => Promise<Shown | null>;
};

/**
 * A subscription's resolver: an event for each thing that is new, changed or gone since the last look. The first look is made before the
 * stream opens, so that whoever asks for the rest once it is open misses nothing. The truth is the graph: nothing is kept but the marks.
 */
export const watching = <Field extends string, Shown>(field: Field, watched: Watched<Shown>) => ({
  subscribe: async (_root: unknown, _args: unknown, asking: Asking) => {
    if (asking.stream === undefined) throw new Refused('BAD_REQUEST');
    const { equipment } = asking;
    const { id: assignment } = permitted(asking.asker, watched.deed).assignment;
    const look = async () =>
      new Map((await ask(equipment.graph, watched.marks, { assignment })).map(({ id, mark }) => [id, mark]));
    const ear = asking.stream.listen();
    return events(field, { ...watched, ear, look, first: await look() }, { equipment, stream: asking.stream });
  },
});

/** Says only when: whoever may not learn what it was asks for the rest anew. */
export const showWhen = async ({ equipment }: Actor): Promise<string> => equipment.clock.now().toISOString();

type Marks = ReadonlyMap<string, string>;
type Watch<Shown> = Pick<Watched<Shown>, 'deed' | 'show'> & {
  readonly ear: Ear;
  readonly look: () => Promise<Marks>;
  readonly first: Marks;
};

async function* events<Field extends string, Shown>(
  field: Field,
  { deed, show, ear, look, first }: Watch<Shown>,
  { equipment, stream }: Pick<Asking, 'equipment'> & { readonly stream: Stream },
): AsyncGenerator<Record<Field, Shown>> {
  let known = first;
  while (await ear.hear()) {
    const now = await look();
    for (const id of changedBetween(known, now)) {
      const asker = await stream.askerNow();
      if (asker === null) return;
      const shown = await show({ equipment, viewer: permitted(asker, deed) }, id);
      // TypeScript widens a computed key to any text.
      if (shown !== null) yield { [field]: shown } as Record<Field, Shown>;
    }
    known = now;
  }
}

/** What is new, changed or gone. */
function changedBetween(before: Marks, now: Marks): readonly string[] {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids].filter((id) => before.get(id) !== now.get(id));
}
