import type { Day } from '../conflicts/facts.ts';
import type { Changing } from '../graph/change.ts';
import type { DatedVersion, FactVersion } from '../graph/fact-version.ts';
import type { FactRelation } from '../graph/queries/fact-relations.ts';
import { listOpenRivalries, listOpenThreats } from '../graph/queries/list-open-facts-between.ts';
import { listPartChains } from '../graph/queries/list-part-chains.ts';
import { recordAffiliation } from '../graph/queries/record-affiliation.ts';
import { recordAlliance } from '../graph/queries/record-alliance.ts';
import { recordBan } from '../graph/queries/record-ban.ts';
import { recordPartOf } from '../graph/queries/record-part-of.ts';
import { recordRelatives } from '../graph/queries/record-relatives.ts';
import { recordRivalry } from '../graph/queries/record-rivalry.ts';
import { recordStay } from '../graph/queries/record-stay.ts';
import { recordTerritory } from '../graph/queries/record-territory.ts';
import { recordThreat } from '../graph/queries/record-threat.ts';
import { record } from '../graph/record.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Content, FactKind } from './fact.ts';

/** A version about to be stored, between the identifiers of its ends. */
export type Entering = {
  readonly start: string;
  readonly end: string;
  readonly version: FactVersion;
  readonly content: Content;
};

/** What would be open beside others: `besides` is the fact itself. */
export type Opening = { readonly start: string; readonly end: string; readonly besides: string; readonly today: Day };

export type Kind = {
  readonly relation: FactRelation;
  /** Which parts of the content an amendment can change. */
  readonly amends: readonly (keyof Content)[];
  readonly write: (changing: Changing, entering: Entering) => Promise<void>;
  /** What stands in the way of an open one of this kind, looked up under the gate. */
  readonly obstacle?: (changing: Changing, opening: Opening) => Promise<Outcome | null>;
};

const stays = (kind: 'RESIDENCE' | 'INSTITUTION' | 'STAFF'): Kind => ({
  relation: 'STAYS_AT',
  amends: ['from', 'to'],
  write: (changing, { start, end, version, content }) =>
    record(changing, recordStay, [{ person: start, at: end, version: { ...dated(version, content), kind } }]),
});

/** Each kind of fact: the one table that recording, amending, closing, reopening, undoing and reviewing go by. */
export const kinds: Readonly<Record<FactKind, Kind>> = {
  PART: {
    relation: 'PART_OF',
    amends: [],
    write: (changing, { start, end, version }) =>
      record(changing, recordPartOf, [{ part: start, whole: end, version }]),
    obstacle: async (changing, { start, end }) => {
      const chains = await changing.ask(listPartChains, { part: end, whole: start });
      return chains.length > 0 ? { type: 'CycleRefused', field: 'whole' } : null;
    },
  },
  AFFILIATION: {
    relation: 'AFFILIATED_WITH',
    amends: ['role', 'from', 'to'],
    write: (changing, { start, end, version, content }) => {
      const whole = { ...dated(version, content), role: required(content.role) };
      return record(changing, recordAffiliation, [{ person: start, grouping: end, version: whole }]);
    },
  },
  RIVALRY: {
    relation: 'RIVAL_OF',
    amends: ['level', 'from', 'to'],
    write: (changing, { start, end, version, content }) => {
      const whole = { ...dated(version, content), level: required(content.level) };
      return record(changing, recordRivalry, [{ a: start, b: end, version: whole }]);
    },
    obstacle: async (changing, { start, end, besides, today }) =>
      alreadyRecorded(await changing.ask(listOpenRivalries, { a: start, b: end, besides, today })),
  },
  ALLIANCE: {
    relation: 'ALLIED_WITH',
    amends: ['from', 'to'],
    write: (changing, { start, end, version, content }) =>
      record(changing, recordAlliance, [{ a: start, b: end, version: dated(version, content) }]),
  },
  TERRITORY: {
    relation: 'ACTIVE_IN',
    amends: ['from', 'to'],
    write: (changing, { start, end, version, content }) =>
      record(changing, recordTerritory, [{ grouping: start, at: end, version: dated(version, content) }]),
  },
  THREAT: {
    relation: 'THREATENS',
    amends: [],
    write: (changing, { start, end, version }) =>
      record(changing, recordThreat, [{ by: start, against: end, version: { ...version, closed: false } }]),
    obstacle: async (changing, { start, end, besides, today }) =>
      alreadyRecorded(await changing.ask(listOpenThreats, { a: start, b: end, besides, today })),
  },
  RELATIVE: {
    relation: 'RELATED_TO',
    amends: [],
    write: (changing, { start, end, version }) => record(changing, recordRelatives, [{ a: start, b: end, version }]),
  },
  STAY_BAN: {
    relation: 'BANNED_FROM',
    amends: ['from', 'to'],
    write: (changing, { start, end, version, content }) => {
      const whole = { ...dated(version, content), advice: content.advice ?? false };
      return record(changing, recordBan, [{ person: start, at: end, version: whole }]);
    },
  },
  RESIDENCE: stays('RESIDENCE'),
  INSTITUTION: stays('INSTITUTION'),
  STAFF: stays('STAFF'),
};

const alreadyRecorded = ([open]: readonly { readonly id: string }[]): Outcome | null =>
  open === undefined ? null : { type: 'AlreadyRecorded', id: open.id };

const dated = (version: FactVersion, { from, to }: Content): DatedVersion => ({ ...version, from: required(from), to });

/** Reading the input has seen to it. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a fact lacks what its kind requires');
  return value;
}

/** The kind behind a stored relationship; stays tell theirs. */
export function kindOf(relation: FactRelation, stay: FactKind | undefined): FactKind {
  if (stay !== undefined) return stay;
  const names = Object.keys(kinds) as FactKind[];
  return required(names.find((name) => kinds[name].relation === relation));
}
