import { room } from '../coordinator/rooms.ts';
import type { Words } from '../words/sv.ts';
import { type PageFile, pageFile } from './page-file.tsx';

/** One page of a role: its address, its name in the rail, and what is fetched when somebody goes there. */
export type Room = {
  readonly path: string;
  readonly title: (words: Words) => string;
  readonly file: PageFile;
  /** Opened from another room only: not in the rail. */
  readonly isInner?: true;
  /** For whoever acts for the whole country only. */
  readonly isNational?: true;
};

const checkPage = pageFile(async () => (await import('../features/check/check-page.tsx')).CheckPage);

const duePage = pageFile(async () => (await import('../features/due/due-page.tsx')).DuePage);

const casesPage = pageFile(async () => (await import('../features/cases/cases-page.tsx')).CasesPage);

const consultationsPage = pageFile(
  async () => (await import('../features/consultations/consultations-page.tsx')).ConsultationsPage,
);

const placementsPage = pageFile(
  async () => (await import('../features/placements/placements-page.tsx')).PlacementsPage,
);

const helpPage = pageFile(async () => (await import('../features/help/help-page.tsx')).HelpPage);

const mapPage = pageFile(async () => (await import('../features/map/map-page.tsx')).MapPage);

/** The last room of everybody who has one. */
const helpRoom: Room = { path: '/hjalp', title: ({ help }) => help.title, file: helpPage };
const decidePage = pageFile(async () => (await import('../features/decide/decide-page.tsx')).DecidePage);

const recordPage = pageFile(async () => (await import('../features/intelligence/record/record-page.tsx')).RecordPage);
const groupingsPage = pageFile(
  async () => (await import('../features/intelligence/groupings/groupings-page.tsx')).GroupingsPage,
);
const personPage = pageFile(async () => (await import('../features/intelligence/person/person-page.tsx')).PersonPage);
const reviewPage = pageFile(async () => (await import('../features/intelligence/review/review-page.tsx')).ReviewPage);

const recording: readonly Room[] = [
  { path: '/registrera', title: (words) => words.recording.title, file: recordPage },
  { path: '/grupperingar', title: ({ groupings }) => groupings.title, file: groupingsPage },
  { path: '/person', title: ({ person }) => person.title, file: personPage },
];
const inboxPage = pageFile(async () => (await import('../features/liaison/inbox-page.tsx')).InboxPage);

const subjectPage = pageFile(async () => (await import('../features/liaison/subject-page.tsx')).SubjectPage);

const liveMapPage = pageFile(async () => (await import('../features/live-map/live-map-page.tsx')).LiveMapPage);

const stopsPage = pageFile(async () => (await import('../features/stops/stops-page.tsx')).StopsPage);

/** The rooms of each role, the first of which is where one begins. */
const roomsOfRole: Readonly<Record<string, readonly Room[]>> = {
  COORDINATOR: [
    { path: room.due, title: ({ due }) => due.title, file: duePage },
    { path: room.check, title: ({ check }) => check.title, file: checkPage },
    { path: room.cases, title: ({ cases }) => cases.title, file: casesPage },
    { path: room.consultations, title: ({ consultations }) => consultations.title, file: consultationsPage },
    { path: room.placements, title: ({ placements }) => placements.title, file: placementsPage },
  ],
  ANALYST: [{ path: '/karta', title: ({ map }) => map.title, file: mapPage }],
  DECISION_MAKER: [{ path: '/beslut', title: ({ decide }) => decide.title, file: decidePage }],
  RECORDER: recording,
  REVIEWER: [{ path: '/granska', title: ({ review }) => review.title, file: reviewPage }, ...recording],
  POLICE_LIAISON: [
    { path: '/inkorg', title: ({ liaison }) => liaison.title, file: inboxPage },
    { path: '/inkorg/fraga', title: ({ liaison }) => liaison.subjectTitle, file: subjectPage, isInner: true },
    { path: '/lagesbild', title: ({ liveMap }) => liveMap.title, file: liveMapPage },
    { path: '/stopp', title: ({ stops }) => stops.title, file: stopsPage, isNational: true },
  ],
};

export function roomsOf({ role, level }: { readonly role: string; readonly level: string | null }): readonly Room[] {
  const rooms = (roomsOfRole[role] ?? []).filter(({ isNational }) => isNational !== true || level === 'NATIONAL');
  return rooms.length > 0 ? [...rooms, helpRoom] : [];
}

/** Fetches the page of an address before it is known who asks for it; where it does not come, it is fetched again later. */
export function fetchAheadAt(path: string): void {
  const room = Object.values(roomsOfRole)
    .flat()
    .find((one) => one.path === path);
  room?.file.fetch().catch(() => undefined);
}
