import type { Part } from './tell.ts';

/** Homes that nobody has heard of: two that can be offered, one that is closed for a while, one whose permit runs out. */
export const homes: Part = {
  suppliers: [{ name: 'Exempelhem AB' }, { name: 'Stiftelsen Påhittet' }],
  facilities: [
    {
      name: 'Boendet Granen',
      at: { town: 'Hörby (Hörby)' },
      supplier: 'Exempelhem AB',
      capacity: 6,
      needsPermit: true,
      permits: [{ from: '-2y' }],
      units: [
        { name: 'lägenhet 1', capacity: 1 },
        { name: 'lägenhet 2', capacity: 3 },
      ],
      usedBy: ['Kristianstad', 'Hässleholm', 'Hörby'],
    },
    {
      name: 'Boendet Sälgen',
      at: { town: 'Malmö (Malmö)', district: 'Södra Påhittet' },
      supplier: 'Stiftelsen Påhittet',
      capacity: 10,
      usedBy: ['Kristianstad', 'Malmö'],
    },
    {
      name: 'Boendet Rönnen',
      at: { town: 'Tollarp (Kristianstad)' },
      supplier: 'Stiftelsen Påhittet',
      capacity: 5,
      closures: [{ from: '-1w', to: '+3m' }],
      usedBy: ['Kristianstad', 'Hässleholm'],
    },
    {
      name: 'Boendet Hasseln',
      at: { municipality: 'Osby' },
      supplier: 'Exempelhem AB',
      capacity: 4,
      needsPermit: true,
      permits: [{ from: '-3y', to: '+1m' }],
      usedBy: ['Kristianstad', 'Hässleholm', 'Hörby'],
    },
  ],
};
