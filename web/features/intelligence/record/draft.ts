import type {
  AffiliationRole,
  BasisInput,
  PlaceKind,
  PoliceAreaInput,
  RivalryLevel,
} from '#schema/generated/police-recorder-operations.ts';
import { readDay } from '../../../ui/day.ts';
import type { Words } from '../../../words/sv.ts';
import {
  type BasisDraft,
  emptyBasis,
  findPeriodProblems,
  type PeriodDraft,
  type Problems,
  readBasis,
} from '../fact/basis-draft.ts';
import { type End, type EndName, forms, type RecordKind } from './forms.ts';

export type Chosen = { readonly id: string; readonly text: string; readonly kind?: PlaceKind };

/** The form as it stands, half written or not. What one kind does not ask is kept for another. */
export type Draft = BasisDraft &
  PeriodDraft & {
    readonly kind: RecordKind;
    readonly texts: Readonly<Partial<Record<EndName, string>>>;
    /** Groupings and places, once one of the list was chosen. */
    readonly chosen: Readonly<Partial<Record<EndName, Chosen>>>;
    readonly level: RivalryLevel | null;
    readonly role: AffiliationRole | null;
    readonly advice: 'BAN' | 'ADVICE';
    readonly name: string;
    readonly aliases: string;
  };

export const emptyDraft = (kind: RecordKind, ownReference = ''): Draft => ({
  ...{ kind, texts: {}, chosen: {}, level: null, role: null, advice: 'BAN', name: '', aliases: '' },
  ...emptyBasis,
  ...{ ownReference, from: '', to: '', isOpenEnded: true },
});

type Dated = { readonly from: string; readonly to: string | null; readonly basis: BasisInput };
type Basic = { readonly basis: BasisInput };

/** What is to be recorded, as the contract wants it, without its operationId. */
export type Content =
  | {
      readonly kind: 'RIVALRY';
      readonly input: Dated & { readonly a: string; readonly b: string; readonly level: RivalryLevel };
    }
  | { readonly kind: 'ALLIANCE'; readonly input: Dated & { readonly a: string; readonly b: string } }
  | {
      readonly kind: 'AFFILIATION';
      readonly input: Dated & { readonly person: string; readonly grouping: string; readonly role: AffiliationRole };
    }
  | {
      readonly kind: 'TERRITORY';
      readonly input: Dated & { readonly grouping: string; readonly area: PoliceAreaInput };
    }
  | { readonly kind: 'THREAT'; readonly input: Basic & { readonly by: string; readonly against: string } }
  | { readonly kind: 'RELATIVE'; readonly input: Basic & { readonly a: string; readonly b: string } }
  | {
      readonly kind: 'STAY_BAN';
      readonly input: Dated & { readonly person: string; readonly area: PoliceAreaInput; readonly advice: boolean };
    }
  | {
      readonly kind: 'RESIDENCE' | 'INSTITUTION' | 'STAFF';
      readonly input: Dated & {
        readonly person: string;
        readonly area?: PoliceAreaInput;
        readonly facilityId?: string;
      };
    }
  | { readonly kind: 'PART'; readonly input: Basic & { readonly part: string; readonly whole: string } }
  | {
      readonly kind: 'GROUPING';
      readonly input: Basic & {
        readonly name: string;
        readonly aliases: readonly string[];
        readonly partOf: readonly string[];
      };
    };

export type Reading = { readonly content: Content } | { readonly problems: Problems };

/** What a draft would record, or what is missing, each by its field with the sentence that mends it. */
export function readDraft(words: Words, draft: Draft): Reading {
  const basis = readBasis(words, draft);
  const problems = { ...findProblems(words, draft), ...('problems' in basis && basis.problems) };
  if ('problems' in basis || Object.keys(problems).length > 0) return { problems };
  return { content: contentOf(draft, basis.basis) };
}

function findProblems(words: Words, draft: Draft): Problems {
  const { facts } = words;
  const { ends, asks } = forms[draft.kind];
  const missing = ends
    .filter((end) => isMissing(draft, end))
    .map(({ name, is }) => [name, facts.required[requiredOf[is]]]);
  return {
    ...Object.fromEntries(missing),
    ...(asks.includes('name') && draft.name.trim() === '' && { name: facts.required.name }),
    ...(asks.includes('level') && draft.level === null && { level: facts.required.level }),
    ...(asks.includes('role') && draft.role === null && { role: facts.required.role }),
    ...(asks.includes('period') && findPeriodProblems(words, draft)),
  };
}

const requiredOf = { GROUPING: 'grouping', PERSON: 'person', PLACE: 'area' } as const;

/** What is optional may be empty, but not half written. */
function isMissing({ texts, chosen }: Draft, { name, is, isOptional }: End): boolean {
  const isWritten = (texts[name] ?? '').trim() !== '';
  if (isOptional && !isWritten) return false;
  return is === 'PERSON' ? !isWritten : chosen[name] === undefined;
}

function contentOf(draft: Draft, basis: BasisInput): Content {
  const { kind, texts, chosen } = draft;
  const id = (name: EndName) => there(chosen[name]).id;
  const person = (name: EndName) => there(texts[name]).trim();
  const period = () => ({
    from: there(readDay(draft.from)),
    to: draft.isOpenEnded ? null : there(readDay(draft.to)),
    basis,
  });
  switch (kind) {
    case 'RIVALRY':
      return { kind, input: { a: id('a'), b: id('b'), level: there(draft.level), ...period() } };
    case 'ALLIANCE':
      return { kind, input: { a: id('a'), b: id('b'), ...period() } };
    case 'AFFILIATION':
      return {
        kind,
        input: { person: person('person'), grouping: id('grouping'), role: there(draft.role), ...period() },
      };
    case 'TERRITORY':
      return { kind, input: { grouping: id('grouping'), area: areaOf(there(chosen.area)), ...period() } };
    case 'THREAT':
      return { kind, input: { by: person('by'), against: person('against'), basis } };
    case 'RELATIVE':
      return { kind, input: { a: person('a'), b: person('b'), basis } };
    case 'STAY_BAN':
      return {
        kind,
        input: {
          person: person('person'),
          area: areaOf(there(chosen.area)),
          advice: draft.advice === 'ADVICE',
          ...period(),
        },
      };
    case 'PART':
      return { kind, input: { part: id('part'), whole: id('whole'), basis } };
    case 'GROUPING':
      return {
        kind,
        input: { name: draft.name.trim(), aliases: readAliases(draft.aliases), partOf: wholesOf(chosen), basis },
      };
    default: {
      const at =
        chosen.area?.kind === 'FACILITY' ? { facilityId: chosen.area.id } : { area: areaOf(there(chosen.area)) };
      return { kind, input: { person: person('person'), ...at, ...period() } };
    }
  }
}

function areaOf({ id, kind }: Chosen): PoliceAreaInput {
  switch (kind) {
    case 'DISTRICT':
      return { districtId: id };
    case 'MUNICIPALITY':
      return { municipalityId: id };
    case 'COUNTY':
      return { countyId: id };
    default:
      return { localityId: id };
  }
}

/** Looking for problems has seen to it: nothing is made up for what is missing. */
function there<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('a form without problems lacks something');
  return value;
}

const readAliases = (written: string): readonly string[] =>
  written
    .split(/[,;\n]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

const wholesOf = ({ partOf }: Draft['chosen']): readonly string[] => (partOf === undefined ? [] : [partOf.id]);
