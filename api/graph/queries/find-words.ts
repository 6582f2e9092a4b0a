import { together } from '../together.ts';
import { findGroupings } from './find-groupings.ts';
import { findPathFacts } from './find-path-facts.ts';
import { listPseudonyms } from './list-pseudonyms.ts';

/** All that findings name, for one reader. */
export const findWords = together('find-words', {
  people: listPseudonyms,
  groupings: findGroupings,
  facts: findPathFacts,
});
