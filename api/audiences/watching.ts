import { GraphUnavailable, Refused } from '../errors.ts';
import { ask, type Question } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import type { ChangedSince, SinceEntry } from '../graph/queries/find-changed-alerts.ts';
import type { Mark } from '../graph/queries/mark.ts';
import type { Deed } from '../identity/access.ts';
import { permitted } from '../identity/permitted.ts';
import type { Ear } from '../live/pulse.ts';
import type { Stream } from '../live/stream.ts';
import type { Actor } from '../placements/act.ts';
import type { Asking } from './coordinator/asking.ts';

export type Watched<Shown> = {
  readonly deed: Deed;
  readonly changes: Changes;
  /** One of them as it is now, entered in the ledger; null where it is not the viewer's to see any more. */
  readonly show: (actor: Actor, id: string) => Promise<Shown | null>;
};

/** Begins to look at what an assignment is shown. Each look then tells what is new, changed or gone since the last. */
export type Changes = (graph: Graph, assignment: string) => Promise<Look>;
type Look = () => Promise<readonly string[]>;

/** By holding all that is shown against all that was: for what is few. */
export const byMarks =
  (marks: Question<{ readonly assignment: string }, Mark>): Changes =>
  async (graph, assignment) => {
    const read = async () => new Map((await ask(graph, marks, { assignment })).map(({ id, mark }) => [id, mark]));
    let known = await read();
    return async () => {
      const now = await read();
      const ids = [...new Set([...known.keys(), ...now.keys()])].filter((id) => known.get(id) !== now.get(id));
      known = now;
      return ids;
    };
  };

/** By what each entry of the ledger has changed: for what there are thousands of in a country. */
export const byEntries =
  (changed: Question<SinceEntry, ChangedSince>): Changes =>
  async (graph, assignment) => {
    let after: number | null = null;
    const look = async () => {
      const [changes] = await ask(graph, changed, { assignment, after });
      if (changes === undefined) throw new GraphUnavailable('the graph has no gate: it has not been migrated');
      after = changes.seq;
      return changes.ids;
    };
    await look();
    return look;
  };

/**
 * A subscription's resolver: an event for each thing that is new, changed or gone since the last look. The first look is made before the
 * stream opens, so that whoever asks for the rest once it is open misses nothing. The truth is the graph: nothing is kept but how far it was looked at.
 */
export const watching = <Field extends string, Shown>(field: Field, watched: Watched<Shown>) => ({
  subscribe: async (_root: unknown, _args: unknown, asking: Asking) => {
    if (asking.stream === undefined) throw new Refused('BAD_REQUEST');
    const { equipment } = asking;
    const { id: assignment } = permitted(asking.asker, watched.deed).assignment;
    const ear = asking.stream.listen();
    const look = await watched.changes(equipment.graph, assignment);
    return events(field, { ...watched, ear, look }, { equipment, stream: asking.stream });
  },
});

/** Says only when: whoever may not learn what it was asks for the rest anew. */
export const showWhen = async ({ equipment }: Actor): Promise<string> => equipment.clock.now().toISOString();

type Watch<Shown> = Pick<Watched<Shown>, 'deed' | 'show'> & { readonly ear: Ear; readonly look: Look };

async function* events<Field extends string, Shown>(
  field: Field,
  { deed, show, ear, look }: Watch<Shown>,
  { equipment, stream }: Pick<Asking, 'equipment'> & { readonly stream: Stream },
): AsyncGenerator<Record<Field, Shown>> {
  while (await ear.hear()) {
    for (const id of await look()) {
      const asker = await stream.askerNow();
      if (asker === null) return;
      const shown = await show({ equipment, viewer: permitted(asker, deed) }, id);
      // TypeScript widens a computed key to any text.
      if (shown !== null) yield { [field]: shown } as Record<Field, Shown>;
    }
  }
}
