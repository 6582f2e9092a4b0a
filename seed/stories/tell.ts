import type { Story } from './story.ts';

/** What a situation adds to the world that it is told in: any part of a story. */
export type Part = Partial<Omit<Story, 'title'>>;

const blank = {
  people: [],
  groupings: [],
  affiliations: [],
  rivalries: [],
  alliances: [],
  territories: [],
  threats: [],
  relatives: [],
  stays: [],
  bans: [],
  verifications: [],
  suppliers: [],
  facilities: [],
  offices: [],
  users: [],
  cases: [],
  placements: [],
} satisfies Omit<Story, 'title'>;

/** One story of several parts. What two parts say in the same words is said once. */
export function tell(title: string, ...parts: readonly Part[]): Story {
  const story: Story = { title, ...blank };
  const lists = Object.keys(blank) as (keyof typeof blank)[];
  return {
    ...story,
    ...Object.fromEntries(lists.map((list) => [list, once(parts.flatMap((part) => [...(part[list] ?? [])]))])),
  };
}

function once<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
