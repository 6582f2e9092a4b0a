import type { FactKind, PlaceKind } from '#schema/generated/police-recorder-operations.ts';
import type { Words } from '../../../words/sv.ts';

export type RecordKind = FactKind | 'GROUPING';
/** Whom and what a fact is about, by the name of the field in the contract. */
export type EndName = 'a' | 'b' | 'grouping' | 'part' | 'whole' | 'partOf' | 'person' | 'by' | 'against' | 'area';

export type End = {
  readonly name: EndName;
  readonly is: 'GROUPING' | 'PERSON' | 'PLACE';
  readonly label: keyof Words['recording']['ends'];
  readonly isOptional?: true;
};

export type Form = {
  readonly ends: readonly End[];
  readonly asks: readonly ('level' | 'role' | 'advice' | 'period' | 'name')[];
  /** Of a place: which kinds a fact of this kind can be about. */
  readonly places?: readonly PlaceKind[];
  readonly placeHint?: 'areaHint' | 'areaOrHomeHint' | 'banAreaHint';
};

const grouping = (name: EndName, label: End['label'] = 'grouping'): End => ({ name, is: 'GROUPING', label });
const person = (name: EndName, label: End['label'] = 'person'): End => ({ name, is: 'PERSON', label });
const place: End = { name: 'area', is: 'PLACE', label: 'area' };

const towns = ['DISTRICT', 'LOCALITY', 'MUNICIPALITY'] as const;
const stay: Form = {
  ends: [person('person'), place],
  asks: ['period'],
  places: [...towns, 'FACILITY'],
  placeHint: 'areaOrHomeHint',
};

/** The one table that the form of each kind goes by, in the order in which they are offered: what is recorded most comes first. */
export const forms: Readonly<Record<RecordKind, Form>> = {
  RIVALRY: { ends: [grouping('a'), grouping('b', 'rivalB')], asks: ['level', 'period'] },
  AFFILIATION: { ends: [person('person'), grouping('grouping')], asks: ['role', 'period'] },
  ALLIANCE: { ends: [grouping('a'), grouping('b', 'allyB')], asks: ['period'] },
  TERRITORY: { ends: [grouping('grouping'), place], asks: ['period'], places: towns, placeHint: 'areaHint' },
  THREAT: { ends: [person('by', 'by'), person('against', 'against')], asks: [] },
  RESIDENCE: stay,
  STAY_BAN: {
    ends: [person('person'), place],
    asks: ['advice', 'period'],
    places: [...towns, 'COUNTY'],
    placeHint: 'banAreaHint',
  },
  RELATIVE: { ends: [person('a', 'relativeA'), person('b', 'relativeB')], asks: [] },
  INSTITUTION: stay,
  STAFF: stay,
  PART: { ends: [grouping('part', 'part'), grouping('whole', 'whole')], asks: [] },
  GROUPING: { ends: [{ ...grouping('partOf', 'partOf'), isOptional: true }], asks: ['name'] },
};

export const recordKinds = Object.keys(forms) as readonly RecordKind[];
