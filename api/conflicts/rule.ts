import type { Finding, RuleName } from './findings.ts';
import type { Traced } from './trace.ts';
import type { World } from './world.ts';

/** Follows paths from each subject with a valid consent; how they are weighed and gathered into findings is the same for all such rules. */
export type PathRule = {
  readonly name: RuleName;
  readonly about: 'PATHS';
  readonly trace: (world: World, subject: string) => Iterable<Traced>;
};

/** Judged for each subject with a valid consent. */
export type SubjectRule = {
  readonly name: RuleName;
  readonly about: 'SUBJECT';
  readonly examine: (world: World, subject: string) => readonly Finding[];
};

/** Judged once, for the place and the household as a whole; needs nobody's consent. */
export type PlaceRule = {
  readonly name: RuleName;
  readonly about: 'PLACE';
  readonly examine: (world: World) => readonly Finding[];
};

export type Rule = PathRule | SubjectRule | PlaceRule;
