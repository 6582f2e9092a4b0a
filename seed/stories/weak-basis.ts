import { alvasCaseWith, grysCase, verified } from './cases.ts';
import { alvaOfTheReds } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

/** Scenario 10: nothing is known against Alva's stay, but she withdrew her consent yesterday. */
export const consentWithdrawn: Story = tell(
  'A consent withdrawn yesterday',
  cast,
  alvaOfTheReds,
  alvasCaseWith([{ from: '-2m', to: '+22m', withdrawn: '-1d' }]),
  { verifications: [verified('Alva')] },
);

/** Scenario 10: the police have looked for Gry, know nothing, and have not attested that there is nothing. */
export const nothingKnownOrAttested: Story = tell('Nothing known and nothing attested', cast, grysCase);

/** The counterpart of it: they attest that there is nothing. */
export const noneAttested: Story = tell('Attested that there is nothing', cast, grysCase, {
  verifications: [{ person: 'Gry', on: '-5d', noneKnown: true }],
});
