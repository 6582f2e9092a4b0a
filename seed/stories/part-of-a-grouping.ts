import { alvasCase, bosCase } from './cases.ts';
import { boOfTheBlues, redsAgainstBlues } from './people.ts';
import { boPlaced, cast, kristianstad } from './rival-in-town.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

/** Scenario 4: Alva was in Reds-Youth, which is part of Reds. The feud is the Reds'. */
export const partOfARival: Story = tell(
  'Part of a grouping with a feud',
  cast,
  redsAgainstBlues,
  boOfTheBlues,
  alvasCase,
  bosCase,
  boPlaced(kristianstad),
  { affiliations: [{ person: 'Alva', grouping: 'Reds-Youth', role: 'MEMBER', from: '-4y', to: '-6m' }] },
);
