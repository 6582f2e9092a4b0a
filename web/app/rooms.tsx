import { type ComponentType, lazy } from 'react';
import type { Words } from '../words/sv.ts';

/** One page of a role: its address, its name in the rail, and what is fetched when somebody goes there. */
export type Room = {
  readonly path: string;
  readonly title: (words: Words) => string;
  readonly Page: ComponentType;
};

const CheckPage = lazy(() =>
  import('../features/check/check-page.tsx').then(({ CheckPage: Page }) => ({ default: Page })),
);

/** The rooms of each role, the first of which is where one begins. */
const roomsOfRole: Readonly<Record<string, readonly Room[]>> = {
  COORDINATOR: [{ path: '/kontrollera', title: ({ check }) => check.title, Page: CheckPage }],
};

export const roomsOf = (role: string): readonly Room[] => roomsOfRole[role] ?? [];
