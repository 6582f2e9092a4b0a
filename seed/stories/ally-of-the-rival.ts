import { alvasCase, elisCase } from './cases.ts';
import { alvaOfTheReds, redsAgainstBlues } from './people.ts';
import { cast, kristianstad } from './rival-in-town.ts';
import type { Story, StoryPeriod, StoryPlace } from './story.ts';
import { tell } from './tell.ts';

const allied: StoryPeriod = { from: '-2y' };

/** Scenario 5: Elis was a Green, the Greens are allied with the Blues, and Hässleholm has placed Elis in Kristianstad. */
export const allyInTown: Story = elisPlaced(kristianstad, allied);

/** Scenario 5: the same in Bromölla, 20 km away. */
export const allyNearby: Story = elisPlaced({ town: 'Bromölla (Bromölla)' }, allied);

/** Scenario 5: the alliance ended a month ago. */
export const formerAllyInTown: Story = elisPlaced(kristianstad, { from: '-2y', to: '-1m' });

function elisPlaced(at: StoryPlace, alliance: StoryPeriod): Story {
  return tell('An ally of the rival', cast, redsAgainstBlues, alvaOfTheReds, alvasCase, elisCase, {
    affiliations: [{ person: 'Elis', grouping: 'Greens', role: 'MEMBER', from: '-3y', to: '-1y' }],
    alliances: [{ between: ['Greens', 'Blues'], ...alliance }],
    placements: [{ case: 'HLM-302', people: ['Elis'], at, status: 'CONFIRMED', from: '-5m' }],
  });
}
