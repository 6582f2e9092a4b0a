import { alvasCase, bosCase } from './cases.ts';
import { offices } from './offices.ts';
import { alvaOfTheReds, boOfTheBlues, everybody, redsAgainstBlues } from './people.ts';
import type { StoryDay, StoryPlace } from './story.ts';
import { type Part, tell } from './tell.ts';

/** Alva, with a case in Kristianstad, was a Red; Bo was a Blue; Reds and Blues are rivals. */
export const alvaAndHerRivals: Part = tell(
  'Alva and her rivals',
  everybody,
  offices,
  redsAgainstBlues,
  alvaOfTheReds,
  boOfTheBlues,
  alvasCase,
  bosCase,
);

/** Scenario 1. Malmö has placed Bo in Kristianstad, until a day. */
export function rivalInTownUntil(to: StoryDay) {
  return tell(`A rival in town until ${to}`, alvaAndHerRivals, {
    placements: [
      {
        case: 'MMO-201',
        people: ['Bo'],
        at: { town: 'Kristianstad (Kristianstad)' },
        status: 'CONFIRMED',
        from: '-5m',
        to,
      },
    ],
  });
}

/** Scenario 2. Malmö has placed Bo somewhere, all year. */
export function rivalAllYear(at: StoryPlace) {
  return tell('A rival all year', alvaAndHerRivals, bosPlacement(at));
}

export function bosPlacement(at: StoryPlace): Part {
  return { placements: [{ case: 'MMO-201', people: ['Bo'], at, status: 'CONFIRMED', from: '-5m' }] };
}
