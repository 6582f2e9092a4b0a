import type { Question } from '../ask.ts';
import { named } from './named.ts';

/** Suppliers by the beginnings of words of their names. */
export const searchSuppliers: Question<{ words: string; first: number }, { id: string; name: string }> = {
  name: 'search-suppliers',
  cypher: `
    CALL db.index.fulltext.queryNodes('supplier_name', $words) YIELD node AS supplier
    RETURN supplier.id AS id, supplier.name AS name ORDER BY toLower(name), id LIMIT $first`,
  row: named,
  example: { words: 'x*', first: 20 },
};
