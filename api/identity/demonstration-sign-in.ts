import { CannotStart } from '../cannot-start.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { ask } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { findAssignment } from '../graph/queries/find-assignment.ts';
import { listDemonstrationSignIns } from '../graph/queries/list-demonstration-sign-ins.ts';
import { endCookie, readCookie, startCookie } from './session-cookie.ts';
import type { SignIn } from './sign-in.ts';

type World = { readonly graph: Graph; readonly clock: Clock; readonly key: Uint8Array };

/**
 * Anyone may be any of the invented people, without proof: for demonstration and tests.
 * Throws CannotStart in production, where it would let anyone in.
 */
export function openDemonstrationSignIn(mode: Config['mode'], { graph, clock, key }: World): SignIn {
  if (mode === 'production') {
    throw new CannotStart(
      'There is no sign-in for production yet: set ISAR_MODE=demonstration, with invented data only.',
    );
  }
  const holderOf = async (assignment: string) => (await ask(graph, findAssignment, { assignment }))[0] ?? null;
  return {
    async viewerOf(cookies) {
      const session = readCookie(cookies, clock.now(), key);
      return session && holderOf(session.assignment);
    },
    actingAs: (cookies) => readCookie(cookies, clock.now(), key),
    endOf(cookies) {
      const session = readCookie(cookies, clock.now(), key);
      return session && new Date(session.expires * 1000);
    },
    listChoices: () => ask(graph, listDemonstrationSignIns, {}),
    async start(assignment) {
      const holder = await holderOf(assignment);
      return holder && startCookie({ assignment, role: holder.assignment.role }, clock.now(), key);
    },
    end: () => endCookie,
  };
}
