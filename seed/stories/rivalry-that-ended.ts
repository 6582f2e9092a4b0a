import { boPlaced, inPeace, kristianstad } from './rival-in-town.ts';
import type { Story, StoryRivalry } from './story.ts';
import { tell } from './tell.ts';

const feud = { between: ['Reds', 'Blues'], level: 'CONFLICT', from: '-8y' } as const;

/** Scenario 7: the rivalry was closed as mistaken. */
export const mistakenRivalry: Story = afterThe({ ...feud, mistaken: true });

/** Scenario 7: it ended 20 months ago, and has not faded yet. */
export const fadingRivalry: Story = afterThe({ ...feud, to: '-20m' });

/** Scenario 7: it ended 30 months ago. */
export const fadedRivalry: Story = afterThe({ ...feud, to: '-30m' });

function afterThe(rivalry: StoryRivalry): Story {
  return tell('A rivalry that is over', inPeace, boPlaced(kristianstad), { rivalries: [rivalry] });
}
