import { alvasCase, bosCase, dinasCase, hugosCase } from './cases.ts';
import { alvaOfTheReds, boOfTheBlues, redsAgainstBlues } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story, StoryPlace } from './story.ts';
import { type Part, tell } from './tell.ts';

/** The home that Alva is offered: two places, in a town that is not large. */
export const theHome: StoryPlace = { facility: 'Boendet Linden' };

const aHomeForAlva: Part = tell('A home for Alva', cast, redsAgainstBlues, alvaOfTheReds, alvasCase, {
  suppliers: [{ name: 'Exempelhem AB' }],
  facilities: [
    {
      name: 'Boendet Linden',
      at: { town: 'Åhus (Kristianstad)' },
      supplier: 'Exempelhem AB',
      capacity: 2,
      usedBy: ['Kristianstad', 'Malmö', 'Hässleholm'],
    },
  ],
});

const livesThere = (number: string, person: string): Part => ({
  placements: [{ case: number, people: [person], at: theHome, status: 'CONFIRMED', from: '-4m' }],
});

/** Scenario 28: nothing that anybody knows of. */
export const nothingAgainstTheHome: Story = tell('Nothing against the home', aHomeForAlva);

/** Scenario 28: the same question, and each time something else that it would be unwise to tell. */
export const reasonsAgainstTheHome: Readonly<Record<string, Story>> = {
  'a rival': tell('A rival', aHomeForAlva, boOfTheBlues, bosCase, livesThere('MMO-201', 'Bo')),
  'a former associate': tell('A former associate', aHomeForAlva, dinasCase, livesThere('MMO-202', 'Dina'), {
    affiliations: [{ person: 'Dina', grouping: 'Reds', role: 'MEMBER', from: '-5y', to: '-1y' }],
  }),
  'a threat': tell('A threat', aHomeForAlva, {
    threats: [{ by: 'Cem', against: 'Alva' }],
    stays: [{ person: 'Cem', kind: 'RESIDENCE', at: { town: 'Åhus (Kristianstad)' }, from: '-2y' }],
  }),
  'a ban': tell('A ban', aHomeForAlva, {
    bans: [{ person: 'Alva', at: { municipality: 'Kristianstad' }, from: '-1m', to: '+1y' }],
  }),
  'a full house': tell(
    'A full house',
    aHomeForAlva,
    ...[dinasCase, hugosCase, livesThere('MMO-202', 'Dina'), livesThere('HLM-301', 'Hugo')],
  ),
};
