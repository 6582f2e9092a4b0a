import type { Question } from '../ask.ts';
import { named } from './named.ts';

export const findSupplier: Question<{ supplier: string }, { id: string; name: string }> = {
  name: 'find-supplier',
  cypher: `
    MATCH (supplier:Supplier {id: $supplier})
    RETURN supplier.id AS id, supplier.name AS name`,
  row: named,
  example: { supplier: '' },
};
