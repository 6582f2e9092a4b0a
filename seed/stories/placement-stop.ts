import { alvasCase } from './cases.ts';
import { alvaOfTheReds } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story, StorySupplier } from './story.ts';
import { tell } from './tell.ts';

/** Scenario 9, told on a Saturday: Kristianstad stops placing with the supplier of Boendet Almen from Monday. */
export const ownPlacementStop: Story = stoppedBy({ from: '+2d', by: 'Kristianstad' });

/** Scenario 9: Malmö stops placing there, which binds nobody else. */
export const othersPlacementStop: Story = stoppedBy({ from: '+2d', by: 'Malmö' });

function stoppedBy(stop: NonNullable<StorySupplier['stops']>[number]): Story {
  return tell('A placement stop', cast, alvaOfTheReds, alvasCase, {
    suppliers: [{ name: 'Påhittad Omsorg AB', stops: [stop] }],
    facilities: [
      {
        name: 'Boendet Almen',
        at: { town: 'Åhus (Kristianstad)' },
        supplier: 'Påhittad Omsorg AB',
        capacity: 8,
        usedBy: ['Kristianstad', 'Malmö'],
      },
    ],
  });
}
