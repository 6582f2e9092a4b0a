import { asJson, fetchJson, NoReply } from '../../service/fetch-json.ts';

/** Somebody in one of their assignments: who is signed in, or whom the demonstration offers. `id` is the assignment's. */
export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly office: string };

export async function fetchSession(): Promise<Person | null> {
  const reply = await fetchJson('/api/session', {});
  return reply === null ? null : readViewer(reply);
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

/** The border: what is not as promised is no reply. */
function readViewer(json: unknown): Person {
  const { name, assignment } = readObject(json);
  return readPerson({ ...readObject(assignment), name });
}

function readPerson(json: unknown): Person {
  const { id, name, role, office } = readObject(json);
  if (![id, name, role, office].every((field) => typeof field === 'string'))
    throw new NoReply('a person lacks a field');
  return { id: String(id), name: String(name), role: String(role), office: String(office) };
}

function readObject(json: unknown): Readonly<Record<'id' | 'name' | 'role' | 'office' | 'assignment', unknown>> {
  if (typeof json !== 'object' || json === null) throw new NoReply('no object');
  return { id: undefined, name: undefined, role: undefined, office: undefined, assignment: undefined, ...json };
}
