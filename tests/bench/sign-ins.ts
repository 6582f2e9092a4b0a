import { z } from 'zod';
import type { Client, Door } from '#support/service.ts';

const choices = z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), office: z.string() }));

export type SignedIn = { readonly office: string; readonly client: Client };

/** Everybody who has a role, signed in. */
export async function signInsOf({ stranger, signIn }: Door, role: string): Promise<readonly SignedIn[]> {
  const offered = choices.parse(await (await stranger.fetch('/api/sign-ins')).json());
  const those = offered.filter((one) => one.role === role);
  return Promise.all(those.map(async ({ id, office }) => ({ office, client: await signIn(id) })));
}
