import { type ComponentType, lazy } from 'react';
import { room } from '../coordinator/rooms.ts';
import type { Words } from '../words/sv.ts';

/** One page of a role: its address, its name in the rail, and what is fetched when somebody goes there. */
export type Room = {
  readonly path: string;
  readonly title: (words: Words) => string;
  readonly Page: ComponentType;
  /** Opened from another room only: not in the rail. */
  readonly isInner?: true;
  /** For whoever acts for the whole country only. */
  readonly isNational?: true;
};

const CheckPage = lazy(() =>
  import('../features/check/check-page.tsx').then(({ CheckPage: Page }) => ({ default: Page })),
);

const DuePage = lazy(() => import('../features/due/due-page.tsx').then(({ DuePage: Page }) => ({ default: Page })));

const CasesPage = lazy(() =>
  import('../features/cases/cases-page.tsx').then(({ CasesPage: Page }) => ({ default: Page })),
);

const ConsultationsPage = lazy(() =>
  import('../features/consultations/consultations-page.tsx').then(({ ConsultationsPage: Page }) => ({ default: Page })),
);

const PlacementsPage = lazy(() =>
  import('../features/placements/placements-page.tsx').then(({ PlacementsPage: Page }) => ({ default: Page })),
);

const HelpPage = lazy(() => import('../features/help/help-page.tsx').then(({ HelpPage: Page }) => ({ default: Page })));

const MapPage = lazy(() => import('../features/map/map-page.tsx').then(({ MapPage: Page }) => ({ default: Page })));

/** The last room of everybody who has one. */
const helpRoom: Room = { path: '/hjalp', title: ({ help }) => help.title, Page: HelpPage };
const DecidePage = lazy(() =>
  import('../features/decide/decide-page.tsx').then(({ DecidePage: Page }) => ({ default: Page })),
);

const RecordPage = lazy(() =>
  import('../features/intelligence/record/record-page.tsx').then(({ RecordPage: Page }) => ({ default: Page })),
);
const GroupingsPage = lazy(() =>
  import('../features/intelligence/groupings/groupings-page.tsx').then(({ GroupingsPage: Page }) => ({
    default: Page,
  })),
);
const PersonPage = lazy(() =>
  import('../features/intelligence/person/person-page.tsx').then(({ PersonPage: Page }) => ({ default: Page })),
);
const ReviewPage = lazy(() =>
  import('../features/intelligence/review/review-page.tsx').then(({ ReviewPage: Page }) => ({ default: Page })),
);

const recording: readonly Room[] = [
  { path: '/registrera', title: (words) => words.recording.title, Page: RecordPage },
  { path: '/grupperingar', title: ({ groupings }) => groupings.title, Page: GroupingsPage },
  { path: '/person', title: ({ person }) => person.title, Page: PersonPage },
];
const InboxPage = lazy(() =>
  import('../features/liaison/inbox-page.tsx').then(({ InboxPage: Page }) => ({ default: Page })),
);

const SubjectPage = lazy(() =>
  import('../features/liaison/subject-page.tsx').then(({ SubjectPage: Page }) => ({ default: Page })),
);

const LiveMapPage = lazy(() =>
  import('../features/live-map/live-map-page.tsx').then(({ LiveMapPage: Page }) => ({ default: Page })),
);

const StopsPage = lazy(() =>
  import('../features/stops/stops-page.tsx').then(({ StopsPage: Page }) => ({ default: Page })),
);

/** The rooms of each role, the first of which is where one begins. */
const roomsOfRole: Readonly<Record<string, readonly Room[]>> = {
  COORDINATOR: [
    { path: room.due, title: ({ due }) => due.title, Page: DuePage },
    { path: room.check, title: ({ check }) => check.title, Page: CheckPage },
    { path: room.cases, title: ({ cases }) => cases.title, Page: CasesPage },
    { path: room.consultations, title: ({ consultations }) => consultations.title, Page: ConsultationsPage },
    { path: room.placements, title: ({ placements }) => placements.title, Page: PlacementsPage },
  ],
  ANALYST: [{ path: '/karta', title: ({ map }) => map.title, Page: MapPage }],
  DECISION_MAKER: [{ path: '/beslut', title: ({ decide }) => decide.title, Page: DecidePage }],
  RECORDER: recording,
  REVIEWER: [{ path: '/granska', title: ({ review }) => review.title, Page: ReviewPage }, ...recording],
  POLICE_LIAISON: [
    { path: '/inkorg', title: ({ liaison }) => liaison.title, Page: InboxPage },
    { path: '/inkorg/fraga', title: ({ liaison }) => liaison.subjectTitle, Page: SubjectPage, isInner: true },
    { path: '/lagesbild', title: ({ liveMap }) => liveMap.title, Page: LiveMapPage },
    { path: '/stopp', title: ({ stops }) => stops.title, Page: StopsPage, isNational: true },
  ],
};

export function roomsOf({ role, level }: { readonly role: string; readonly level: string | null }): readonly Room[] {
  const rooms = (roomsOfRole[role] ?? []).filter(({ isNational }) => isNational !== true || level === 'NATIONAL');
  return rooms.length > 0 ? [...rooms, helpRoom] : [];
}
