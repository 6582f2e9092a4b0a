import { bosCase, householdCase } from './cases.ts';
import { boOfTheBlues, redsAgainstBlues } from './people.ts';
import { boPlaced, cast, kristianstad } from './rival-in-town.ts';
import type { Story } from './story.ts';
import { type Part, tell } from './tell.ts';

/** Elis, once a Green, moves together with Fia, once a Red. */
const elisAndFia: Part = tell('Elis and Fia', cast, householdCase, {
  affiliations: [
    { person: 'Elis', grouping: 'Greens', role: 'MEMBER', from: '-3y', to: '-1y' },
    { person: 'Fia', grouping: 'Reds', role: 'MEMBER', from: '-5y', to: '-2y' },
  ],
});

/** Scenario 8: only the partner, Fia, has a rival in town. */
export const partnersRivalInTown: Story = tell(
  "The partner's rival in town",
  elisAndFia,
  redsAgainstBlues,
  boOfTheBlues,
  bosCase,
  boPlaced(kristianstad),
);

/** Scenario 8: Fia threatens Elis. */
export const partnerWhoThreatens: Story = tell('A partner who threatens', elisAndFia, {
  threats: [{ by: 'Fia', against: 'Elis' }],
});
