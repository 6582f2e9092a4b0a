import { alvasCase, dinasCase, hugosCase } from './cases.ts';
import { alvaOfTheReds } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story } from './story.ts';
import { type Part, tell } from './tell.ts';

/** Alva may be offered flat 3 of Boendet Linden, which has room for four. */
const aFlatForAlva: Part = tell('A flat for Alva', cast, alvaOfTheReds, alvasCase, {
  suppliers: [{ name: 'Exempelhem AB' }],
  facilities: [
    {
      name: 'Boendet Linden',
      at: { town: 'Åhus (Kristianstad)' },
      supplier: 'Exempelhem AB',
      capacity: 12,
      needsPermit: true,
      permits: [{ from: '-3y' }],
      units: [
        { name: 'lägenhet 1', capacity: 2 },
        { name: 'lägenhet 3', capacity: 4 },
      ],
      usedBy: ['Kristianstad', 'Malmö', 'Hässleholm'],
    },
  ],
});

/** Scenario 11: Dina and Hugo, once Reds as Alva, live in it already, one placed by Malmö and one by Hässleholm. */
export const twoInTheFlat: Story = tell('Two of the former grouping in the flat', aFlatForAlva, dinasCase, hugosCase, {
  affiliations: [
    { person: 'Dina', grouping: 'Reds', role: 'MEMBER', from: '-5y', to: '-1y' },
    { person: 'Hugo', grouping: 'Reds', role: 'MEMBER', from: '-5y', to: '-2y' },
  ],
  placements: [
    { case: 'MMO-202', people: ['Dina'], at: { unit: 'Boendet Linden, lägenhet 3' }, status: 'CONFIRMED', from: '-4m' },
    {
      case: 'HLM-301',
      people: ['Hugo'],
      at: { unit: 'Boendet Linden, lägenhet 3' },
      status: 'CONFIRMED',
      from: '-2m',
      to: '+1y',
    },
  ],
});

/** Beside scenario 11: nobody lives in it, and Alva is banned from staying in the municipality. */
export const bannedFromTheFlat: Story = tell('Banned from where the flat is', aFlatForAlva, {
  bans: [{ person: 'Alva', at: { municipality: 'Kristianstad' }, from: '-1m', to: '+1y' }],
});
