import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judged } from '#api/alerts/alert.ts';
import { alertChanges } from '#api/alerts/alert-changes.ts';
import { judged } from '#api/alerts/grounds.ts';
import type { Finding, Severity } from '#api/conflicts/findings.ts';
import { type AlertBook, judgements, open, store } from './alert-book.ts';

const empty: AlertBook = new Map();

/** Alva is placed by `alvas`, Bo by `bos`; each meets the other because of the given rivalries. */
function rivalry(subject: 'alva' | 'bo', refs: readonly string[], severity: Severity = 'HIGH'): Finding {
  const [path, ...support] = refs.map((ref) => ({
    severity,
    scope: 'SAME_TOWN' as const,
    lowered: [],
    steps: [{ step: 'RIVALRY' as const, from: 'reds', to: 'blues', ref }],
  }));
  const counterpart = subject === 'alva' ? 'bo' : 'alva';
  return { rule: 'RIVALRY', severity, subject, counterpart, ...(path ? { path } : {}), support };
}

const alvas = (...found: readonly Finding[]): Judged => judged({ id: 'alvas', accepted: [] }, found);
const bos = (...found: readonly Finding[]): Judged => judged({ id: 'bos', accepted: [] }, found);
const threat: Finding = { rule: 'PERSONAL_THREAT', severity: 'CRITICAL', subject: 'alva', counterpart: 'bo' };

/** The book after each event in turn, and what the last one changed. */
function following(...events: readonly (readonly Judged[])[]) {
  let book = empty;
  let changes: ReturnType<typeof alertChanges> = [];
  for (const event of events) {
    changes = alertChanges([...book.values()], event);
    book = store(book, changes);
  }
  return { book, what: changes.map(({ what }) => what), severity: changes[0]?.severity };
}

const both = [alvas(rivalry('alva', ['r1'])), bos(rivalry('bo', ['r1']))];

describe('one alert for a pair', () => {
  test('a rivalry between two placed people opens one alert that rests on both placements', () => {
    const { book, what } = following(both);
    expect(what).toEqual(['OPENED']);
    expect([...book.values()].map(({ rests }) => rests.map(({ placement }) => placement))).toEqual([['alvas', 'bos']]);
  });

  test('the same event twice changes nothing the second time', () => {
    expect(following(both, both).what).toEqual([]);
  });

  test('another fact between the same two is gained by the alert that is there', () => {
    expect(following(both, [alvas(rivalry('alva', ['r1']), threat)])).toMatchObject({
      what: ['GAINED'],
      severity: 'CRITICAL',
    });
  });

  test('a second rivalry between the same groupings is gained, although the finding is the same', () => {
    expect(following(both, [alvas(rivalry('alva', ['r1', 'r2'])), bos(rivalry('bo', ['r1', 'r2']))]).what).toEqual([
      'GAINED',
    ]);
  });

  test('a rivalry that grows graver is gained, one that grows milder is lost', () => {
    expect(following(both, [alvas(rivalry('alva', ['r1'], 'CRITICAL'))])).toMatchObject({
      what: ['GAINED'],
      severity: 'CRITICAL',
    });
    expect(following([alvas(rivalry('alva', ['r1']))], [alvas(rivalry('alva', ['r1'], 'MEDIUM'))])).toMatchObject({
      what: ['LOST'],
      severity: 'MEDIUM',
    });
  });

  test('the alert stays while another reason stands, and closes with none left', () => {
    const withThreat = [alvas(rivalry('alva', ['r1']), threat), bos(rivalry('bo', ['r1']))];
    expect(following(withThreat, [alvas(threat), bos()]).what).toEqual(['LOST']);
    expect(following(withThreat, [alvas(threat), bos()], [alvas()]).what).toEqual(['CLOSED']);
  });

  test('one placement that ended takes only its own grounds with it', () => {
    const { book, what } = following(both, [bos()]);
    expect(what).toEqual(['LOST']);
    expect(open(book)).toHaveLength(1);
  });

  test('an alert that closed comes back under its number', () => {
    const opened = following(both).book;
    const { book, what } = following(both, [alvas(), bos()], both);
    expect(what).toEqual(['REOPENED']);
    expect([...book.keys()]).toEqual([...opened.keys()]);
  });

  test('a closed alert that nothing rests on does not close again', () => {
    expect(following(both, [alvas(), bos()], [alvas(), bos()]).what).toEqual([]);
  });

  test('a closed alert keeps the severity that it had', () => {
    expect(following(both, [alvas(), bos()]).severity).toBe('HIGH');
  });
});

describe('alerts are a function of what the placements give', () => {
  const lastOf = (events: readonly Judged[]): readonly Judged[] => [
    ...new Map(events.map((event) => [event.placement, event])).values(),
  ];
  const oneByOne = (events: readonly Judged[]): AlertBook =>
    events.reduce((book, event) => store(book, alertChanges([...book.values()], [event])), empty);

  test('judged one after another, at once, or anew from nothing, in any order: the same alerts stand open', () => {
    fc.assert(
      fc.property(judgements, fc.infiniteStream(fc.nat()), (events, seeds) => {
        const last = lastOf(events);
        const shuffled = last
          .map((event) => ({ event, at: seeds.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const fromScratch = open(store(empty, alertChanges([], last)));
        expect(open(oneByOne(events))).toEqual(fromScratch);
        expect(open(oneByOne(shuffled))).toEqual(fromScratch);
        const book = oneByOne(events);
        expect(open(store(book, alertChanges([...book.values()], shuffled)))).toEqual(fromScratch);
      }),
    );
  });

  test('whatever has happened, what happened last changes nothing when it happens again', () => {
    fc.assert(
      fc.property(judgements, (events) => {
        expect(alertChanges([...oneByOne(events).values()], lastOf(events))).toEqual([]);
      }),
    );
  });

  test('an alert is open exactly while it rests on something, as severe as the worst of it', () => {
    fc.assert(
      fc.property(judgements, (events) => {
        for (const { what, rests, severity } of alertChanges([], lastOf(events))) {
          expect(what).toBe('OPENED');
          expect(rests.length).toBeGreaterThan(0);
          expect(rests.flatMap(({ findings }) => findings.map((finding) => finding.severity))).toContain(severity);
        }
      }),
    );
  });
});
