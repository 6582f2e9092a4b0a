import { grysCase, ivarsCase } from './cases.ts';
import { formerGroupingInALargeCity } from './former-grouping.ts';
import { homes } from './homes.ts';
import { partnersRivalInTown } from './household-of-two.ts';
import { ownPlacementStop } from './placement-stop.ts';
import { kristianstad, rivalAllYear } from './rival-in-town.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';
import { twoInTheFlat } from './two-in-the-flat.ts';

/**
 * The world of the demonstration. Signed in as Ingrid Exempel (Kristianstad), for a stay from tomorrow and without end:
 *
 * | case | place | answer |
 * | --- | --- | --- |
 * | KST-101 (Lind) | Kristianstad, or Boendet Linden in Åhus | Placering avråds |
 * | KST-101 (Lind) | Hässleholm, or Malmö | Samråd krävs |
 * | KST-101 (Lind) | Hörby, or Boendet Granen there | Ingen känd risk i underlaget |
 * | KST-102 (Ask and Asp) | Kristianstad: with Asp, Placering avråds; Ask alone, Ingen känd risk i underlaget | |
 * | KST-103 (Björk) | anywhere | Underlaget räcker inte |
 * | any | Boendet Almen (stop), Rönnen (closed), Hasseln (permit) | cannot be used |
 */
export const demonstration: Story = tell(
  'Demonstration',
  rivalAllYear(kristianstad),
  formerGroupingInALargeCity,
  partnersRivalInTown,
  twoInTheFlat,
  ownPlacementStop,
  homes,
  grysCase,
  ivarsCase,
);
