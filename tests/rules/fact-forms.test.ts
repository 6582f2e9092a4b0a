import { describe, expect, test } from 'vitest';
import { readGrade } from '../../web/features/intelligence/fact/basis-draft.ts';
import { changesOf, firstAwaiting } from '../../web/features/intelligence/fact/content-changes.ts';
import { strengthOf } from '../../web/features/intelligence/fact/strength.ts';
import { type Draft, emptyDraft, readDraft } from '../../web/features/intelligence/record/draft.ts';
import { recordKinds } from '../../web/features/intelligence/record/forms.ts';
import { sameAs } from '../../web/features/intelligence/record/same-as.ts';
import { sv } from '../../web/words/sv.ts';

const whole = { source: 'S2', information: 'B', handling: 'P' };

describe('a grade', () => {
  test.each(['2BP', '2bp', ' 2 b p ', '2-B-P', '2/b/p'])('%s is source 2, information B, handling P', (written) => {
    expect(readGrade(written)).toEqual(whole);
  });
  test.each(['4BP', '2FP', '2BX', 'BP2', '2BPP', '🙂', '\u202E2BP'])('%s is no beginning of any', (written) => {
    expect(readGrade(written)).toBeNull();
  });
  test('half written is as far as it goes', () => {
    expect(readGrade('2B')).toEqual({ ...whole, handling: null });
    expect(readGrade('')).toEqual({ source: null, information: null, handling: null });
  });
});

const basis = { grade: '2BP', reason: 'Påhittat', ownReference: '' };
const rivalry: Draft = {
  ...{ ...emptyDraft('RIVALRY'), ...basis, level: 'CONFLICT', from: '270115' },
  chosen: { a: { id: 'reds', text: 'Reds' }, b: { id: 'blues', text: 'Blues' } },
  texts: { a: 'Reds', b: 'Blues' },
};

describe('a form', () => {
  test.each(recordKinds)('of %s that is empty says what is missing, each in words', (kind) => {
    const read = readDraft(sv, emptyDraft(kind));
    const problems = 'problems' in read ? Object.values(read.problems) : [];
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.every((problem) => typeof problem === 'string' && problem.length > 5)).toBe(true);
  });

  test('of a rivalry sends the groupings that were chosen, the day as it was read, and no end while it is ongoing', () => {
    expect(readDraft(sv, rivalry)).toEqual({
      content: {
        kind: 'RIVALRY',
        input: {
          ...{ a: 'reds', b: 'blues', level: 'CONFLICT', from: '2027-01-15', to: null },
          basis: { ...whole, reason: 'Påhittat', ownReference: null },
        },
      },
    });
  });

  test('does not take what was written for what was chosen', () => {
    const read = readDraft(sv, { ...rivalry, chosen: { a: { id: 'reds', text: 'Reds' } } });
    expect(read).toEqual({ problems: { b: sv.facts.required.grouping } });
  });

  test('of a period that ends before it begins is not sent', () => {
    const read = readDraft(sv, { ...rivalry, isOpenEnded: false, to: '2027-01-14' });
    expect(read).toEqual({ problems: { to: sv.facts.problems.PERIOD_REVERSED } });
  });

  test.each([
    ['FACILITY', { facilityId: 'x' }],
    ['LOCALITY', { area: { localityId: 'x' } }],
    ['DISTRICT', { area: { districtId: 'x' } }],
    ['MUNICIPALITY', { area: { municipalityId: 'x' } }],
  ] as const)('of a home at a place of the kind %s names it as the contract does', (kind, at) => {
    const draft: Draft = {
      ...{ ...emptyDraft('RESIDENCE'), ...basis, from: '2027-01-15' },
      texts: { person: ' DEMO-1 ', area: 'X' },
      chosen: { area: { id: 'x', text: 'X', kind } },
    };
    expect(readDraft(sv, draft)).toMatchObject({ content: { input: { person: 'DEMO-1', ...at } } });
  });
});

describe('an open fact about the same', () => {
  const fact = {
    ...({ kind: 'RIVALRY', state: 'PENDING', place: null } as const),
    groupings: ['blues', 'reds'].map((id) => ({ id, name: id })),
  };
  test('is one between the same two, whichever was named first', () => {
    expect(sameAs(rivalry, fact)).toBe(true);
  });
  test('is none that is over, of another kind, or between others', () => {
    expect(sameAs(rivalry, { ...fact, state: 'ENDED' })).toBe(false);
    expect(sameAs(rivalry, { ...fact, kind: 'ALLIANCE' })).toBe(false);
    expect(
      sameAs(rivalry, {
        ...fact,
        groupings: [
          { id: 'blues', name: '' },
          { id: 'greens', name: '' },
        ],
      }),
    ).toBe(false);
  });
});

type Change = Parameters<typeof changesOf>[0][number];
const content = (level: 'TENSION' | 'CONFLICT' | 'ARMED_CONFLICT', to: string | null = null) => ({
  ...{ role: null, level, from: '2026-01-01', to, ownReference: null },
  basis: { source: 'S1', information: 'A', handling: 'P' } as const,
});
const change = (id: string, kind: Change['kind'], more: Partial<Change> = {}): Change => ({
  ...{
    id,
    kind,
    status: null,
    at: '2027-01-01T00:00:00Z',
    by: 'Rut Exempel',
    reason: 'Påhittat',
    on: null,
    content: null,
  },
  ...more,
});
const history = [
  change('1', 'RECORDED', { status: 'APPROVED', content: content('CONFLICT') }),
  change('2', 'AMENDED', { status: 'REJECTED', content: content('TENSION') }),
  change('3', 'REJECTED'),
  change('4', 'AMENDED', { status: 'PENDING', content: content('ARMED_CONFLICT', '2027-06-01') }),
  change('5', 'CLOSED_AS_MISTAKEN', { status: 'PENDING' }),
];

describe('what a change changes', () => {
  test('is told from what held before it, not from what was rejected', () => {
    expect(changesOf(history, '4')).toEqual([
      { part: 'level', before: 'CONFLICT', after: 'ARMED_CONFLICT' },
      { part: 'to', before: null, after: '2027-06-01' },
    ]);
  });
  test('is all that it says where nothing was before it', () => {
    expect(changesOf(history, '1').map(({ part, before }) => [part, before])).toEqual([
      ['level', null],
      ['from', null],
      ['grade', null],
    ]);
  });
  test('is nothing of a request or a decision', () => {
    expect(changesOf(history, '5')).toEqual([]);
    expect(changesOf(history, '3')).toEqual([]);
  });
  test('awaits the second officer in the order in which it was entered', () => {
    expect(firstAwaiting(history)?.id).toBe('4');
  });
});

describe('the line of a tie', () => {
  const tie = { state: 'LIVE', basis: { source: 'S1', information: 'A', handling: 'P' } } as const;
  test('is solid on firm basis, dashed on weak, dotted while it awaits review', () => {
    expect(strengthOf(tie)).toBe('SOLID');
    expect(strengthOf({ ...tie, basis: { ...tie.basis, source: 'S3' } })).toBe('DASHED');
    expect(strengthOf({ ...tie, basis: { ...tie.basis, information: 'D' } })).toBe('DASHED');
    expect(strengthOf({ ...tie, state: 'PENDING' })).toBe('DOTTED');
  });
});
