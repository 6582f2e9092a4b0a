/** Fields of the questions that read the whole world: what each looks like, and the Cypher that reads it. */
import { z } from 'zod';

const id = z.string();

export const period = { from: z.string(), to: z.string().nullable() };

export const graded = {
  ref: id,
  pending: z.boolean(),
  grade: z.object({ source: z.literal([1, 2, 3]), information: z.enum(['A', 'B', 'C', 'D', 'E']) }),
};

export const gradedOf =
  'ref: fact.id, pending: fact.pending, grade: {source: fact.source, information: fact.information}';
export const datedOf = `from: fact.from, to: fact.to, ${gradedOf}`;

/** The same as columns of a row. */
export const gradedColumns =
  'fact.id AS ref, fact.pending AS pending, {source: fact.source, information: fact.information} AS grade';
export const datedColumns = `fact.from AS from, fact.to AS to, ${gradedColumns}`;

const district = z.strictObject({ locality: id, district: id });
const town = z.strictObject({ locality: id });
const municipality = z.strictObject({ municipality: id });

/** Where a home or a territory lies. */
export const area = z.union([district, town, municipality]);
export type Area = z.infer<typeof area>;
export const place = z.union([z.strictObject({ unit: id }), z.strictObject({ facility: id }), area]);
export const banArea = z.union([z.strictObject({ district: id }), town, municipality, z.strictObject({ county: id })]);

const townOf = (node: string): string => `head(COLLECT { MATCH (${node})-[:IN]->(town:Locality) RETURN town.id })`;

export const areaOf = (node: string): string => `CASE head(labels(${node}))
          WHEN 'District' THEN {locality: ${townOf(node)}, district: ${node}.id}
          WHEN 'Locality' THEN {locality: ${node}.id}
          WHEN 'Municipality' THEN {municipality: ${node}.id}
        END`;

export const placeOf = (node: string): string => `CASE head(labels(${node}))
          WHEN 'Unit' THEN {unit: ${node}.id}
          WHEN 'Facility' THEN {facility: ${node}.id}
          ELSE ${areaOf(node)}
        END`;

export const banAreaOf = (node: string): string => `CASE head(labels(${node}))
          WHEN 'District' THEN {district: ${node}.id}
          WHEN 'Locality' THEN {locality: ${node}.id}
          WHEN 'Municipality' THEN {municipality: ${node}.id}
          WHEN 'County' THEN {county: ${node}.id}
        END`;
