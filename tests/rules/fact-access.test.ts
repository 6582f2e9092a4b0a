import { describe, expect, test } from 'vitest';
import { type Deed, mayDo, mayEnter } from '#api/identity/access.ts';
import type { Role, Viewer } from '#api/identity/viewer.ts';

const roles: readonly Role[] = [
  ...(['COORDINATOR', 'DECISION_MAKER', 'RECORDER', 'REVIEWER'] as const),
  ...(['POLICE_LIAISON', 'ANALYST', 'OVERSIGHT', 'ADMINISTRATOR'] as const),
];

function viewerAs(role: Role, municipality: Viewer['assignment']['municipality']): Viewer {
  const assignment = { id: 'a', role, office: { id: 'o', name: 'Invented' }, municipality, level: null };
  return { id: 'u', name: 'Invented', assignment, assignments: [assignment] };
}

const allowed = (may: (viewer: Viewer) => boolean) =>
  roles.filter((role) => may(viewerAs(role, null)) || may(viewerAs(role, { id: '1290', name: 'Kristianstad' })));

describe('facts of the police', () => {
  test.each<[Deed, readonly Role[]]>([
    ['readFacts', ['RECORDER', 'REVIEWER']],
    ['recordFacts', ['RECORDER', 'REVIEWER']],
    ['reviewFacts', ['REVIEWER']],
  ])('%s: for nobody else', (deed, expected) => {
    expect(allowed((viewer) => mayDo(viewer, deed))).toEqual(expected);
  });

  test('are entered through a schema of their own', () => {
    expect(allowed((viewer) => mayEnter(viewer, 'police-recorder'))).toEqual(['RECORDER', 'REVIEWER']);
  });
});
