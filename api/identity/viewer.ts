import type { Role } from '#schema/generated/coordinator.ts';

export type { Role };

/** A thing of the world with a name that may be shown. */
export type Named = { readonly id: string; readonly name: string };

/** How far a police liaison sees: what was sent to the region, what has come up to it, or what has come up to all. */
export type LiaisonLevel = 'LOCAL' | 'REGIONAL' | 'NATIONAL';

/** Somebody's task at one office; what they may see and do is bound to it. */
export type HeldAssignment = {
  readonly id: string;
  readonly role: Role;
  readonly office: Named;
  /** The municipality of the office; null for the police and the national authorities. */
  readonly municipality: Named | null;
  /** Of a police liaison, where one was given; null for all others. */
  readonly level: LiaisonLevel | null;
};

/** Who asks, and in which of their assignments. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly assignment: HeldAssignment;
  readonly assignments: readonly HeldAssignment[];
};
