import type { Question } from '../ask.ts';
import { named } from './named.ts';

/** Those who run a home that a municipality may use, by name. */
export const listSuppliers: Question<
  { readonly municipality: string },
  { readonly id: string; readonly name: string }
> = {
  name: 'list-suppliers',
  cypher: `
    MATCH (:Municipality {id: $municipality})-[:MAY_USE]->(:Facility)<-[:RUNS]-(supplier:Supplier)
    RETURN DISTINCT supplier.id AS id, supplier.name AS name ORDER BY name, id`,
  row: named,
  example: { municipality: '' },
};
