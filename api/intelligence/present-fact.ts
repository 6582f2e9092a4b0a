import { createHash } from 'node:crypto';
import type {
  FactContent,
  PlaceName,
  FactChange as PresentedChange,
  Fact as PresentedFact,
} from '#schema/generated/police-recorder.ts';
import type { Day } from '../conflicts/facts.ts';
import type { AreaRow } from '../graph/queries/area-row.ts';
import { canUndo } from './can-undo.ts';
import type { Basis, End, Fact, FactChange, Version } from './fact.ts';
import { awaiting, currentOf, inOrder, stateOf } from './state-of.ts';
import { isGrouping, isPerson } from './stored-facts.ts';

/** Who looks, when, and what they named themselves. */
export type Looking = {
  readonly user: string;
  readonly now: Date;
  readonly today: Day;
  /** The references that the asker gave, by the identifier of their person. */
  readonly references: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, AreaRow>;
};

/** A fact as the contract shows it: what it says now, and its history with what each entry said. */
export function presentFact(fact: Fact, looking: Looking): PresentedFact {
  const { user, now, today, references, areas } = looking;
  const current = currentOf(fact);
  const ends = [fact.start, fact.end];
  const place = areas.get(fact.end.id);
  const undoable = canUndo(fact.changes, { user, now });
  const owned = awaiting(fact)[0] ?? fact.changes[0];
  const { role = null, level = null, advice = null, from = null, to = null, expiresOn } = current;
  return {
    ...{ id: fact.id, kind: fact.kind, state: stateOf(fact, today) },
    groupings: ends.filter(isGrouping).map(({ id, name = '' }) => ({ id, name })),
    persons: ends.filter(isPerson).map((person) => references.get(person.id) ?? markOf(person)),
    place: place === undefined ? null : presentArea(place),
    ...{ role, level, advice, from, to, expiresOn },
    basis: presentBasis(current),
    recordedAt: inOrder(fact)[0]?.recordedAt ?? current.recordedAt,
    isOwn: owned?.user === user,
    undoUntil: typeof undoable === 'string' ? null : undoable.until.toISOString(),
    history: fact.changes.map((change) => presentChange(fact, change)),
  };
}

/** A place by its name; of a home no more than that, so that nothing tells where it lies. */
export const presentArea = ({ id, kind, name, within, districts }: AreaRow): PlaceName => ({
  ...{ id, kind, districts },
  label: within === null ? name : `${name} (${within})`,
});

/** Tells one person from another within what is shown, and nothing more: it leads back to nothing. */
export const markOf = ({ id }: Pick<End, 'id'>): string =>
  `P-${createHash('sha256').update(`mark:${id}`).digest('hex').slice(0, 8)}`;

function presentChange({ versions }: Fact, change: FactChange): PresentedChange {
  const { id, kind, status, at, userName: by, reason, on = null } = change;
  const isEntry = kind === 'RECORDED' || kind === 'AMENDED' || kind === 'REOPENED';
  const made = isEntry ? versions.find((version) => version.id === change.version) : undefined;
  return { ...{ id, kind, status, at, by, reason, on }, content: made === undefined ? null : presentContent(made) };
}

function presentContent(version: Version): FactContent {
  const { role = null, level = null, from = null, to = null, ownReference = null } = version;
  return { ...{ role, level, from, to, ownReference }, basis: presentBasis(version) };
}

const presentBasis = ({ source, information, handling }: Basis): PresentedFact['basis'] => ({
  source: `S${source}`,
  ...{ information, handling },
});
