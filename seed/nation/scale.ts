/** How large an invented nation is. */
export type Scale = {
  readonly name: 'demonstration' | 'quarter' | 'national' | 'fourfold';
  readonly people: number;
  /** Of these, those who are in a grouping now. */
  readonly active: number;
  readonly groupings: number;
  /** Members of the largest. */
  readonly largest: number;
  readonly rivalries: number;
  readonly suppliers: number;
  readonly facilities: number;
  /** Everybody who was ever placed, those who moved along among them. */
  readonly placed: number;
  readonly placements: number;
  readonly standing: number;
};

/**
 * The country: the police's estimate of 17,500 active and 50,000 connected people, and what issue 6 asks for. The demonstration is small enough to be
 * planted in seconds, with about 400 participants who are placed now.
 */
export const scales = {
  demonstration: {
    name: 'demonstration',
    people: 2_600,
    active: 700,
    groupings: 70,
    largest: 150,
    rivalries: 150,
    suppliers: 60,
    facilities: 170,
    placed: 620,
    placements: 1_400,
    standing: 400,
  },
  /** To see what grows with the nation. */
  quarter: {
    name: 'quarter',
    people: 16_875,
    active: 4_375,
    groupings: 175,
    largest: 500,
    rivalries: 750,
    suppliers: 300,
    facilities: 1_000,
    placed: 6_000,
    placements: 30_000,
    standing: 1_500,
  },
  national: {
    name: 'national',
    people: 67_500,
    active: 17_500,
    groupings: 700,
    largest: 1_000,
    rivalries: 3_000,
    suppliers: 1_200,
    facilities: 4_000,
    placed: 24_000,
    placements: 120_000,
    standing: 6_000,
  },
  /** Four countries' people in the one country's towns. */
  fourfold: {
    name: 'fourfold',
    people: 270_000,
    active: 70_000,
    groupings: 2_800,
    largest: 1_000,
    rivalries: 12_000,
    suppliers: 4_800,
    facilities: 16_000,
    placed: 96_000,
    placements: 480_000,
    standing: 24_000,
  },
} as const satisfies Record<string, Scale>;
