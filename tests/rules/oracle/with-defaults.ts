import type { Graded, Inquiry, Policy } from '#api/conflicts/facts.ts';

type Fact = { readonly grade?: unknown; readonly [field: string]: unknown };

/** One question with its facts as a file has it: what may be missing may be missing. */
export type RawInquiry = {
  readonly asOf?: unknown;
  readonly policy?: unknown;
  readonly question?: unknown;
  readonly [list: string]: unknown;
};

const policy: Policy = {
  bufferDays: 7,
  sameTownKm: 5,
  nearbyKm: 30,
  fadeMonths: 24,
  agedYears: 5,
  basisDays: 90,
  concentration: 4,
};

const period: Fact = { to: null };
const graded: Fact = { pending: false };

/** "lists are empty, booleans false, `to`, `by`, `municipality` of the question and `verifiedOn` null" */
const defaults: Readonly<Record<string, Fact>> = {
  counties: {},
  municipalities: {},
  localities: { large: false },
  districts: {},
  suppliers: { stops: [] },
  facilities: { permits: [], closed: [] },
  units: {},
  persons: { consent: false, verifiedOn: null, attestedNone: false },
  groupings: { partOf: [] },
  affiliations: { ...period, ...graded },
  rivalries: { ...period, ...graded },
  alliances: { ...period, ...graded },
  territories: { ...period, ...graded },
  threats: { closed: false, ...graded },
  relatives: { ...graded },
  bans: { ...period, advice: false },
  presences: { ...period },
};

/** "a missing grade, or part of one, is source 1 and information A" */
const complete = (fact: Fact): Fact => {
  const grade = { source: 1, information: 'A', ...(fact.grade as Partial<Graded['grade']> | undefined) };
  const within = (list: string) => (fact[list] as readonly Fact[]).map((one) => ({ to: null, ...one }));
  return {
    ...fact,
    ...('pending' in fact ? { grade } : {}),
    ...('stops' in fact ? { stops: within('stops').map((stop) => ({ by: null, ...stop })) } : {}),
    ...('permits' in fact ? { permits: within('permits'), closed: within('closed') } : {}),
  };
};

/** A second reading of the file, as independent of the product's as the judgement is. It takes valid files only. */
export function withDefaults(raw: RawInquiry): Inquiry {
  const lists = Object.entries(defaults).map(([list, missing]) => [
    list,
    ((raw[list] ?? []) as readonly Fact[]).map((fact) => complete({ ...missing, ...fact })),
  ]);
  return {
    ...Object.fromEntries(lists),
    asOf: raw.asOf,
    policy: { ...policy, ...(raw.policy as Partial<Policy> | undefined) },
    question: { municipality: null, to: null, ...(raw.question as Fact) },
  } as Inquiry;
}
