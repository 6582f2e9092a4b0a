import { z } from 'zod';
import type { CheckPlacementInput, InputProblem, InvalidInput } from '#schema/generated/coordinator.ts';
import { isDay } from '../conflicts/days.ts';
import type { Day, PlaceRef } from '../conflicts/facts.ts';

/** What is asked, with every text checked and made canonical; nothing is looked up yet. */
export type CheckInput = {
  readonly operationId: string;
  readonly caseId: string;
  /** null: the whole household. */
  readonly memberIds: readonly string[] | null;
  readonly offer: string;
  readonly place: PlaceRef;
  readonly from: Day;
  readonly to: Day | null;
};

export type Invalid = InvalidInput & { readonly __typename: 'InvalidInput' };
export const invalid = (field: string, problem: InputProblem): Invalid => ({
  __typename: 'InvalidInput',
  field,
  problem,
});

/** Reads an input, or says which field of it cannot be asked: the first, in the order of the contract. */
export function readCheckInput(input: CheckPlacementInput): CheckInput | Invalid {
  const read = checkInput.safeParse(input);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return invalid(issue?.path.join('.') ?? '', problems.find((problem) => problem === issue?.message) ?? 'REQUIRED');
}

const problems = [
  'REQUIRED',
  'TOO_LONG',
  'NOT_ALLOWED_CHARACTERS',
  'NOT_A_DATE',
  'NOT_ONE_PLACE',
  'NOT_A_UUID',
  'DUPLICATE',
] as const satisfies readonly InputProblem[];
type Problem = (typeof problems)[number];
export const because = (problem: Problem) => ({ error: problem });

export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, because('NOT_A_UUID'))
  .transform((text) => text.toLowerCase());
export const identifier = z.string().min(1, because('REQUIRED')).max(100, because('TOO_LONG')).nullish();
export const day = z.string().refine(isDay, because('NOT_A_DATE'));

export const memberIds = z
  .array(uuid)
  .min(1, because('REQUIRED'))
  .max(50, because('TOO_LONG'))
  .superRefine((ids, context) => {
    const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
    if (again >= 0) context.addIssue({ code: 'custom', message: 'DUPLICATE' satisfies Problem, path: [again] });
  });

/**
 * Controls, line separators, lone surrogates, and the marks that turn the direction of what follows: a text with them can look
 * like another one.
 */
export const misleading = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Until there is an identity vault, no personal number may be stored: not as part of a free text either. */
export const personalNumber = /(?<!\d)(\d\d)?\d\d(0[1-9]|1[0-2])([06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;

export const offer = z
  .string()
  .transform((text) => text.trim().normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, because('REQUIRED'))
      .refine((text) => [...text].length <= 200, because('TOO_LONG'))
      .refine((text) => !misleading.test(text) && !personalNumber.test(text), because('NOT_ALLOWED_CHARACTERS')),
  );

const placeIds = z.object({
  unitId: identifier,
  facilityId: identifier,
  localityId: identifier,
  districtId: identifier,
  municipalityId: identifier,
});

export const place = placeIds.transform((ids, context): PlaceRef => {
  const named = placesNamed(ids);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  context.addIssue({ code: 'custom', message: 'NOT_ONE_PLACE' satisfies Problem });
  return z.NEVER;
});

/** A district beside anything but a locality makes none of them the one place. */
function placesNamed(ids: z.infer<typeof placeIds>): PlaceRef[] {
  const named: PlaceRef[] = [];
  if (ids.unitId != null) named.push({ unit: ids.unitId });
  if (ids.facilityId != null) named.push({ facility: ids.facilityId });
  if (ids.municipalityId != null) named.push({ municipality: ids.municipalityId });
  if (ids.districtId != null && ids.localityId == null) return [];
  if (ids.localityId != null) {
    named.push({ locality: ids.localityId, ...(ids.districtId != null && { district: ids.districtId }) });
  }
  return named;
}

const checkInput = z.object({
  operationId: uuid,
  caseId: uuid,
  memberIds: memberIds.nullish().transform((ids) => ids ?? null),
  offer,
  place,
  from: day,
  to: day.nullish().transform((to) => to ?? null),
});
