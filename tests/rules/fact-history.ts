import type { Fact, FactChange, Version } from '#api/intelligence/fact.ts';

/** Facts as tables tell them: versions v1, v2 …, and the changes that made them. */

export const today = '2027-02-20';

export const version = (id: string, set: Partial<Version> = {}): Version => ({
  ...{ id, live: true, pending: false, source: 1, information: 'A', handling: 'P', reason: 'Invented' },
  ...{ expiresOn: '2032-01-01', recordedBy: 'a', recordedAt: '2027-01-01T00:00:00.000Z', from: '2020-01-01' },
  ...set,
});

export const change = (number: number, set: Partial<FactChange> = {}): FactChange => ({
  ...{ id: `c${number}`, number, kind: 'RECORDED', status: 'APPROVED', at: '2027-02-20T08:00:00.000Z', by: 'a' },
  ...{ user: 'rut', userName: 'Rut', reason: 'Invented' },
  ...set,
});

export const fact = (
  versions: readonly Version[],
  changes: readonly FactChange[],
  kind: Fact['kind'] = 'RIVALRY',
): Fact => ({
  ...{ id: 'f', kind, versions, changes },
  start: { id: 'reds', label: 'Grouping' },
  end: { id: 'blues', label: 'Grouping' },
});

export const recorded = (status: FactChange['status'] = 'APPROVED') => change(1, { status, version: 'v1' });
export const amended = (number = 2, status: FactChange['status'] = 'PENDING') =>
  change(number, { kind: 'AMENDED', status, version: `v${number}` });
export const closing = (number: number, as: 'ENDED' | 'MISTAKEN', status: FactChange['status'] = 'PENDING') =>
  change(number, { kind: `CLOSED_AS_${as}`, status, ...(as === 'ENDED' && { on: '2027-02-01' }) });
