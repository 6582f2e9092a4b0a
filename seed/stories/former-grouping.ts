import { alvasCase } from './cases.ts';
import { alvaOfTheReds } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story, StoryTown } from './story.ts';
import { tell } from './tell.ts';

/** Scenario 6: Alva left the Reds; Cem is one, and lives in a small town. Nobody is placed there. */
export const formerGroupingInASmallTown: Story = cemLivesIn({ town: 'Knislinge (Östra Göinge)' });

/** Scenario 6: Cem lives in one part of Malmö. */
export const formerGroupingInALargeCity: Story = cemLivesIn({ town: 'Malmö (Malmö)', district: 'Norra Påhittet' });

function cemLivesIn(at: StoryTown): Story {
  return tell("The participant's own former grouping", cast, alvaOfTheReds, alvasCase, {
    affiliations: [{ person: 'Cem', grouping: 'Reds', role: 'MEMBER', from: '-8y' }],
    stays: [{ person: 'Cem', kind: 'RESIDENCE', at, from: '-3y' }],
  });
}
