import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isPeriod } from './period.ts';

const range = { atLeast: z.int(), atMost: z.int().nullable() };

/** The file of one release, as it is published. It holds bands and what follows from them; never a count. */
export const densityRelease = z.strictObject({
  format: z.literal('isar-density-release/1'),
  period: z.string().refine(isPeriod),
  /** Whose state it shows, and when it was built. */
  day: z.string(),
  builtOn: z.string(),
  method: z.strictObject({
    text: z.string(),
    edges: z.array(z.int()),
    margin: z.int(),
    leastMunicipalities: z.int(),
    leastExpected: z.int(),
    delayDays: z.int(),
    isSigned: z.literal(false),
  }),
  /** Of the fixed division of the country that it uses. */
  divisionChecksum: z.string(),
  /** The release whose bands it went on from; null for the first. */
  previous: z.strictObject({ period: z.string(), checksum: z.string() }).nullable(),
  regions: z.array(
    z.strictObject({ id: z.string(), name: z.string(), municipalities: z.array(z.string()), band: z.int() }),
  ),
  /** Unions of whole regions. Their ranges are sums of the regions', so that they tell nothing more. */
  areas: z.array(z.strictObject({ id: z.string(), name: z.string(), regions: z.array(z.string()), ...range })),
  /** SHA-256, in hexadecimal, of the JSON of all the above in this order. */
  checksum: z.string(),
});

export type DensityRelease = z.infer<typeof densityRelease>;
export type UncheckedRelease = Omit<DensityRelease, 'checksum'>;

export const checksumOf = (release: UncheckedRelease): string =>
  createHash('sha256').update(JSON.stringify(release)).digest('hex');
