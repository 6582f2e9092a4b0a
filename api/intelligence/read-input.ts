import { z } from 'zod';
import type { InputProblem } from '#schema/generated/police-recorder.ts';
import { because, day, identifier, misleading, personalNumber, uuid } from '../placements/read-check-input.ts';

export { day, uuid };

/** Which field cannot be taken, and why: the first, in the order of the contract. */
export type Invalid = { readonly type: 'InvalidInput'; readonly field: string; readonly problem: InputProblem };
export const invalid = (field: string, problem: InputProblem): Invalid => ({ type: 'InvalidInput', field, problem });

/** Reads what was sent, every text checked and made canonical; nothing is looked up yet. */
export function readInput<T>(schema: z.ZodType<T>, sent: unknown): { readonly read: T } | Invalid {
  const { success, data, error } = schema.safeParse(sent);
  if (success) return { read: data };
  const [issue] = error.issues;
  return invalid(issue?.path.join('.') ?? '', problems.find((problem) => problem === issue?.message) ?? 'REQUIRED');
}

const problems: readonly InputProblem[] = [
  'REQUIRED',
  'TOO_LONG',
  'NOT_ALLOWED_CHARACTERS',
  'NOT_A_DATE',
  'PERIOD_REVERSED',
  'NOT_ONE_PLACE',
  'NOT_A_UUID',
  'DUPLICATE',
  'UNKNOWN',
];

/** A text of people's own words: trimmed, not blank, without what could mislead, and without personal numbers. */
export const text = (mostLetters: number) =>
  z
    .string()
    .transform((sent) => sent.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .min(1, because('REQUIRED'))
        .refine((written) => [...written].length <= mostLetters, because('TOO_LONG'))
        .refine(
          (written) => !misleading.test(written) && !personalNumber.test(written),
          because('NOT_ALLOWED_CHARACTERS'),
        ),
    );

export const reason = text(1_000);

/** An invisible character would make two people of one. */
export const reference = text(100).pipe(
  z
    .string()
    .refine((written) => !/\p{C}/u.test(written) && /[\p{L}\p{N}]/u.test(written), because('NOT_ALLOWED_CHARACTERS')),
);

const sources = { S1: 1, S2: 2, S3: 3 } as const;

export const basis = z.object({
  source: z.enum(['S1', 'S2', 'S3']).transform((grade) => sources[grade]),
  information: z.enum(['A', 'B', 'C', 'D', 'E']),
  handling: z.enum(['P', 'C']),
  reason,
  ownReference: text(100)
    .nullish()
    .transform((written) => written ?? undefined),
});

export const optionalDay = day.nullish().transform((sent) => sent ?? undefined);

/** A period that holds at least a day; open-ended without `to`. */
export const inThisOrder = ({ from, to }: { readonly from: string; readonly to?: string | undefined }): boolean =>
  to === undefined || from < to;
export const reversed = { error: 'PERIOD_REVERSED', path: ['to'] };

/** Something that a fact is about, as it was sent: found, or made, when the fact is entered. */
export type EndAsked =
  | { readonly is: 'PERSON'; readonly field: string; readonly reference: string }
  | { readonly is: 'GROUPING'; readonly field: string; readonly id: string }
  /** `within`: the town that a district must lie in, where one was named. */
  | {
      readonly is: 'PLACE';
      readonly field: string;
      readonly id: string;
      readonly kind: AreaKind;
      readonly within: string | null;
    };

export type AreaKind = 'DISTRICT' | 'LOCALITY' | 'MUNICIPALITY' | 'COUNTY' | 'FACILITY';

const known = identifier.pipe(z.string({ error: 'REQUIRED' }));

export const person = (field: string) =>
  reference.transform((written): EndAsked => ({ is: 'PERSON', field, reference: written }));
export const grouping = (field: string) => known.transform((id): EndAsked => ({ is: 'GROUPING', field, id }));

const areaIds = z.object({
  localityId: identifier,
  districtId: identifier,
  municipalityId: identifier,
  countyId: identifier,
});

/** Exactly one place of the kinds allowed; a district alone or with its town. */
export const area = (field: string, kinds: readonly AreaKind[]) =>
  areaIds.transform((ids, context): EndAsked => {
    const [only, ...others] = placesNamed(ids);
    if (only !== undefined && others.length === 0 && kinds.includes(only.kind)) return { is: 'PLACE', field, ...only };
    context.addIssue({ code: 'custom', message: 'NOT_ONE_PLACE' satisfies InputProblem });
    return z.NEVER;
  });

type PlaceNamed = { readonly id: string; readonly kind: AreaKind; readonly within: string | null };

function placesNamed(ids: z.infer<typeof areaIds>): readonly PlaceNamed[] {
  const { localityId, districtId, municipalityId, countyId } = ids;
  const named: PlaceNamed[] = [];
  if (districtId != null) named.push({ id: districtId, kind: 'DISTRICT', within: localityId ?? null });
  else if (localityId != null) named.push({ id: localityId, kind: 'LOCALITY', within: null });
  if (municipalityId != null) named.push({ id: municipalityId, kind: 'MUNICIPALITY', within: null });
  if (countyId != null) named.push({ id: countyId, kind: 'COUNTY', within: null });
  return named;
}

/** Where somebody is: a place, or a home by its identifier. */
export const areaOrHome = z
  .object({ area: area('area', ['DISTRICT', 'LOCALITY', 'MUNICIPALITY']).nullish(), facilityId: identifier })
  .transform(({ area: place, facilityId }, context): EndAsked => {
    if (place != null && facilityId == null) return place;
    if (place == null && facilityId != null)
      return { is: 'PLACE', field: 'facilityId', id: facilityId, kind: 'FACILITY', within: null };
    context.addIssue({ code: 'custom', message: 'NOT_ONE_PLACE' satisfies InputProblem, path: ['area'] });
    return z.NEVER;
  });
