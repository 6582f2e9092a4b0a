import { alvasCase } from './cases.ts';
import { alvaOfTheReds, boOfTheBlues, redsAgainstBlues } from './people.ts';
import { cast } from './rival-in-town.ts';
import type { Story, StoryDay } from './story.ts';
import { tell } from './tell.ts';

/** Scenario 12: Bo sits in the prison in Kristianstad until a day, seen from the one on which it is told. */
export function rivalInPrisonUntil(to: StoryDay): Story {
  return tell('A rival in the prison in town', cast, redsAgainstBlues, alvaOfTheReds, boOfTheBlues, alvasCase, {
    stays: [{ person: 'Bo', kind: 'INSTITUTION', at: { town: 'Kristianstad (Kristianstad)' }, from: '-1y', to }],
  });
}
