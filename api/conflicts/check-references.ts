/** Whatever a fact points at is among the facts. */
import type { ReadInquiry } from './inquiry-schema.ts';
import { InvalidInquiry, type Where } from './invalid-inquiry.ts';

const area = { locality: 'localities', district: 'districts', municipality: 'municipalities' } as const;
const place = { unit: 'units', facility: 'facilities', ...area } as const;
const groupings = { a: 'groupings', b: 'groupings' } as const;

/** Which field of which list points at which list. */
const pointers = {
  municipalities: { county: 'counties' },
  localities: { municipality: 'municipalities' },
  districts: { locality: 'localities' },
  facilities: { ...area, supplier: 'suppliers' },
  units: { facility: 'facilities' },
  affiliations: { person: 'persons', grouping: 'groupings' },
  rivalries: groupings,
  alliances: groupings,
  territories: { grouping: 'groupings', ...area },
  threats: { by: 'persons', against: 'persons' },
  relatives: { a: 'persons', b: 'persons' },
  bans: { person: 'persons', county: 'counties', ...area },
  presences: { person: 'persons', ...place },
} as const;

type Target = (typeof targets)[number];
const targets = [
  'counties',
  'municipalities',
  'localities',
  'districts',
  'suppliers',
  'facilities',
  'units',
  'persons',
  'groupings',
] as const;

export function checkReferences(read: ReadInquiry): void {
  const known = new Map(targets.map((target) => [target, new Set(read[target].map(({ id }) => id))]));
  const check: Check = (target, id, where) => {
    if (known.get(target)?.has(id) !== true) throw new InvalidInquiry(where, `is not among the ${target}`);
  };
  for (const [list, fields] of entriesOf(pointers))
    read[list].forEach((fact, i) => {
      checkFields(fact, fields, [check, [list, i]]);
    });
  read.groupings.forEach(({ partOf }, i) => {
    partOf.forEach((whole, j) => {
      check('groupings', whole, ['groupings', i, 'partOf', j]);
    });
  });
  read.suppliers.forEach(({ stops }, i) => {
    stops.forEach((stop, j) => {
      checkFields(stop, { by: 'municipalities' }, [check, ['suppliers', i, 'stops', j]]);
    });
  });
  read.question.subjects.forEach((subject, i) => {
    check('persons', subject, ['question', 'subjects', i]);
  });
  checkFields(read.question, { municipality: 'municipalities' }, [check, ['question']]);
  checkFields(read.question.place, place, [check, ['question', 'place']]);
}

type Check = (target: Target, id: string, where: Where) => void;

/** What isn't there, or is null where that is allowed, points nowhere. */
function checkFields(
  fact: object,
  fields: Readonly<Record<string, Target>>,
  [check, where]: readonly [Check, Where],
): void {
  const pointing = new Map<string, unknown>(Object.entries(fact));
  for (const [field, target] of Object.entries(fields)) {
    const id = pointing.get(field);
    if (typeof id === 'string') check(target, id, [...where, field]);
  }
}

const entriesOf = <Table extends object>(table: Table) =>
  Object.entries(table) as { [Key in keyof Table]: [Key, Table[Key]] }[keyof Table][];
