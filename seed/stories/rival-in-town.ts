import { alvasCase, bosCase } from './cases.ts';
import { offices } from './offices.ts';
import { alvaOfTheReds, boOfTheBlues, everybody, redsAgainstBlues } from './people.ts';
import type { Story, StoryDay, StoryPlace } from './story.ts';
import { type Part, tell } from './tell.ts';

/** Everybody that the stories are about, and the offices. */
export const cast: Part = tell('The cast', everybody, offices);

/** Alva, with a case in Kristianstad, was a Red; Bo, whom Malmö places, was a Blue; nobody knows of a rivalry. */
export const inPeace: Part = tell('In peace', cast, alvaOfTheReds, boOfTheBlues, alvasCase, bosCase);

/** The same, and Reds and Blues are rivals. */
export const alvaAndBo: Part = tell('Alva and Bo', inPeace, redsAgainstBlues);

export const kristianstad: StoryPlace = { town: 'Kristianstad (Kristianstad)' };

/** Malmö has placed Bo somewhere for half a year, and further until a day, or without end. */
export function boPlaced(at: StoryPlace, to?: StoryDay): Part {
  const period = { from: '-5m', ...(to && { to }) } as const;
  return { placements: [{ case: 'MMO-201', people: ['Bo'], at, status: 'CONFIRMED', ...period }] };
}

/** Kristianstad has placed Alva there for half a year. */
export const alvaPlaced: Part = {
  placements: [{ case: 'KST-101', people: ['Alva'], at: kristianstad, status: 'CONFIRMED', from: '-5m' }],
};

/** Scenarios 15, 23 and 24: both live there, and nobody knows of a rivalry yet. */
export const bothInTown: Story = tell('Both in town', inPeace, boPlaced(kristianstad), alvaPlaced);

/** Scenario 1: Bo is in Kristianstad until a day, near the one on which Alva would come. */
export function rivalInTownUntil(to: StoryDay): Story {
  return tell('A rival in town', alvaAndBo, boPlaced(kristianstad, to));
}

/** Scenario 2: Bo is somewhere all year. */
export function rivalAllYear(at: StoryPlace): Story {
  return tell('A rival all year', alvaAndBo, boPlaced(at));
}
