import { asJson, fetchJson, NoReply } from '../../service/fetch-json.ts';

/** Somebody in one of their assignments: who is signed in, or whom the demonstration offers. `id` is the assignment's. */
export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly office: string };

export async function fetchSession(): Promise<Person | null> {
  const reply = await fetchJson('/api/session', {});
  return reply === null ? null : readPerson(reply);
}

export async function fetchSignIns(): Promise<readonly Person[]> {
  const reply = await fetchJson('/api/sign-ins', {});
  if (!Array.isArray(reply)) throw new NoReply('the sign-ins are no list');
  return reply.map(readPerson);
}

export async function signIn(assignmentId: string): Promise<void> {
  await fetchJson('/api/session', asJson('POST', { assignmentId }));
}

export async function signOut(): Promise<void> {
  await fetchJson('/api/session', asJson('DELETE', {}));
}

/** The border: what is not a person as promised is no reply. */
function readPerson(json: unknown): Person {
  const fields: Record<string, unknown> = { ...(typeof json === 'object' ? json : null) };
  const read = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string') throw new NoReply(`a person without ${name}`);
    return value;
  };
  return { id: read('id'), name: read('name'), role: read('role'), office: read('office') };
}
