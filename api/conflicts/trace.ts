/** What a rule finds on its way, not weighed yet. */
import type { Chain, Encounter } from './weigh.ts';
import type { Met } from './world.ts';

/** A chain to a counterpart, or to a grouping by its territory, and one encounter at its end. */
export type Traced = {
  readonly to: { readonly counterpart: string } | { readonly grouping: string };
  readonly chain: Chain;
  readonly encounter: Encounter;
};

/** One for each encounter. */
export const meet = ({ person, encounters }: Met, chain: Chain): readonly Traced[] =>
  encounters.map((encounter) => ({ to: { counterpart: person }, chain, encounter }));
