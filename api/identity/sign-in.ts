import type { Acting } from './session-cookie.ts';
import type { Role, Viewer } from './viewer.ts';

/**
 * The one seam behind which people prove who they are. The demonstration sign-in stands here until OpenID Connect does; all
 * else knows only viewers.
 */
export type SignIn = {
  /**
   * Who asks, by what their browser carries: null when nobody is signed in.
   * Throws GraphUnavailable where somebody is, but who can't be looked up now.
   */
  viewerOf(cookies: string | undefined): Promise<Viewer | null>;
  /**
   * As what somebody signed in, by the session alone: it needs no graph, and does not know of an assignment that has ended since.
   * Only for what gives nobody away.
   */
  actingAs(cookies: string | undefined): Acting | null;
  /** When the session in these cookies runs out; null where nobody is signed in. */
  endOf(cookies: string | undefined): Date | null;
  /** The assignments that one may sign in to here. */
  listChoices(): Promise<readonly SignInChoice[]>;
  /** The Set-Cookie text of a new session; null where there is no such assignment. */
  start(assignment: string): Promise<string | null>;
  /** The Set-Cookie text that ends a session. */
  end(): string;
};

export type SignInChoice = { readonly id: string; readonly name: string; readonly role: Role; readonly office: string };
