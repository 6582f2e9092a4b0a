import { alvasCase, bosCase } from './cases.ts';
import { offices } from './offices.ts';
import { alvaOfTheReds, boOfTheBlues, everybody, redsAgainstBlues } from './people.ts';
import type { Story, StoryDay, StoryPlace } from './story.ts';
import { type Part, tell } from './tell.ts';

/** Everybody that the stories are about, and the offices. */
export const cast: Part = tell('The cast', everybody, offices);

/** Alva, with a case in Kristianstad, was a Red; Bo, whom Malmö places, was a Blue; Reds and Blues are rivals. */
export const alvaAndBo: Part = tell(
  'Alva and Bo',
  cast,
  redsAgainstBlues,
  alvaOfTheReds,
  boOfTheBlues,
  alvasCase,
  bosCase,
);

export const kristianstad: StoryPlace = { town: 'Kristianstad (Kristianstad)' };

/** Malmö has placed Bo somewhere for half a year, and further until a day, or without end. */
export function boPlaced(at: StoryPlace, to?: StoryDay): Part {
  const period = { from: '-5m', ...(to && { to }) } as const;
  return { placements: [{ case: 'MMO-201', people: ['Bo'], at, status: 'CONFIRMED', ...period }] };
}

/** Scenario 1: Bo is in Kristianstad until a day, near the one on which Alva would come. */
export function rivalInTownUntil(to: StoryDay): Story {
  return tell('A rival in town', alvaAndBo, boPlaced(kristianstad, to));
}

/** Scenario 2: Bo is somewhere all year. */
export function rivalAllYear(at: StoryPlace): Story {
  return tell('A rival all year', alvaAndBo, boPlaced(at));
}
