/** What a rule finds on its way, not weighed yet. */
import type { Chain, Encounter } from './weigh.ts';
import type { World } from './world.ts';

/** A chain to a counterpart, or to a grouping by its territory, and one encounter at its end. */
export type Traced = {
  readonly to: { readonly counterpart: string } | { readonly grouping: string };
  readonly chain: Chain;
  readonly encounter: Encounter;
};

/** One for each encounter with the counterpart. */
export function* meet({ encountersWith }: World, counterpart: string, chain: Chain): Generator<Traced> {
  for (const encounter of encountersWith(counterpart)) yield { to: { counterpart }, chain, encounter };
}
