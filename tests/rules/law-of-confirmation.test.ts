import { describe, expect, test } from 'vitest';
import type { Finding } from '#api/conflicts/findings.ts';
import { pairKey } from '#api/conflicts/pair-key.ts';
import { breachesOfConfirmation, type ConfirmedPlacement } from '#api/ledger/law-of-confirmation.ts';

const rivalry: Finding = { rule: 'RIVALRY', severity: 'HIGH', subject: 'alva', counterpart: 'bo' };
const turned: Finding = { ...rivalry, subject: 'bo', counterpart: 'alva' };

const bos: ConfirmedPlacement = {
  ...{ id: 'bos', subjects: ['bo'], from: '2027-01-01', to: null, seq: 1, origin: 'CHECKED' },
  ...{ isAdvisedAgainst: false, isApproved: false, accepted: [], findings: [] },
};
const alvas: ConfirmedPlacement = { ...bos, id: 'alvas', subjects: ['alva'], seq: 2, findings: [rivalry] };
const breach = [{ earlier: 'bos', later: 'alvas', rule: 'RIVALRY' }];

type Case = {
  readonly alva?: Partial<ConfirmedPlacement>;
  readonly bo?: Partial<ConfirmedPlacement>;
  readonly alerts?: readonly string[];
  readonly breaches: typeof breach;
};

const table: readonly (readonly [string, Case])[] = [
  ['is broken by a rival who was confirmed without consultation', { breaches: breach }],
  ['holds where the consultation named the finding', { alva: { accepted: [rivalry] }, breaches: [] }],
  [
    'is broken where it named a milder one',
    { alva: { accepted: [{ ...rivalry, severity: 'MEDIUM' }] }, breaches: breach },
  ],
  ['is broken where it named another', { alva: { accepted: [{ ...rivalry, counterpart: 'cem' }] }, breaches: breach }],
  [
    'is broken against the advice without approval',
    { alva: { accepted: [rivalry], isAdvisedAgainst: true }, breaches: breach },
  ],
  [
    'holds against the advice with approval',
    { alva: { accepted: [rivalry], isAdvisedAgainst: true, isApproved: true }, breaches: [] },
  ],
  ['holds for an emergency', { alva: { origin: 'EMERGENCY' }, breaches: [] }],
  ['holds for an existing stay', { alva: { origin: 'EXISTING_STAY' }, breaches: [] }],
  ['asks the later one, not the earlier', { bo: { origin: 'EMERGENCY' }, breaches: breach }],
  ['holds where an alert of the pair is open', { alerts: [`pair:${pairKey('alva', 'bo')}`], breaches: [] }],
  [
    'is broken where only an alert of another pair is',
    { alerts: [`pair:${pairKey('alva', 'cem')}`], breaches: breach },
  ],
  ['holds where they share no day', { bo: { to: '2027-01-31' }, alva: { from: '2027-01-31' }, breaches: [] }],
  ['asks for a finding of HIGH at least', { alva: { findings: [{ ...rivalry, severity: 'MEDIUM' }] }, breaches: [] }],
  [
    'is broken by the later one also where only the earlier one has the finding',
    { alva: { findings: [] }, bo: { findings: [turned] }, breaches: breach },
  ],
  [
    'holds where the later one’s consultation named what the earlier one has',
    { alva: { findings: [], accepted: [rivalry] }, bo: { findings: [turned] }, breaches: [] },
  ],
];

describe('law 6, that of confirmation,', () => {
  test.each(table)('%s', (_title, { alva, bo, alerts = [], breaches }) => {
    const placements = [
      { ...bos, ...bo },
      { ...alvas, ...alva },
    ];
    expect(breachesOfConfirmation(placements, new Set(alerts))).toEqual(breaches);
    expect(breachesOfConfirmation(placements.toReversed(), new Set(alerts))).toEqual(breaches);
  });
});
