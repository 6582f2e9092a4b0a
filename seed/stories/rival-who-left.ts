import { alvasCase, bosCase } from './cases.ts';
import { alvaOfTheReds, redsAgainstBlues } from './people.ts';
import { boPlaced, cast, kristianstad } from './rival-in-town.ts';
import type { Story, StoryAffiliation } from './story.ts';
import { tell } from './tell.ts';

const leftSevenYearsAgo = { person: 'Bo', grouping: 'Blues', from: '-12y', to: '-7y' } as const;

/** Scenario 3: Bo left the Blues seven years ago. */
export const rivalWhoLeft: Story = boWith('A rival who left long ago', { ...leftSevenYearsAgo, role: 'MEMBER' });

/** Scenario 3: the same, and that he ever was one is only presumed. */
export const presumedRivalWhoLeft: Story = boWith('A presumed rival who left long ago', {
  ...leftSevenYearsAgo,
  role: 'SUSPECTED',
});

function boWith(title: string, affiliation: StoryAffiliation): Story {
  return tell(title, cast, redsAgainstBlues, alvaOfTheReds, alvasCase, bosCase, boPlaced(kristianstad), {
    affiliations: [affiliation],
  });
}
