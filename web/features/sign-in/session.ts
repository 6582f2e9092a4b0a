import { asJson, fetchJson, NoReply } from '../../service/fetch-json.ts';

/** Somebody in one of their assignments: who is signed in, or whom the demonstration offers. `id` is the assignment's. */
export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly office: string };

/** Who is signed in, and when the session ends. `level` is a police liaison's. */
export type Session = Person & { readonly level: string | null; readonly endsAt: Date };

async function fetchSession(): Promise<Session | null> {
  const reply = await fetchJson('/api/session', {});
  return reply === null ? null : readSession(reply);
}

/** Asked for before anything is drawn, and by the page, as one. */
export const sessionQuery = { queryKey: ['session'], queryFn: fetchSession, meta: { isStill: true } };

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
function readSession(json: unknown): Session {
  const { name, assignment, level, endsAt } = readObject(json);
  const end = new Date(String(endsAt));
  if (Number.isNaN(end.getTime())) throw new NoReply('the session has no end');
  const person = readPerson({ ...readObject(assignment), name });
  return { ...person, level: typeof level === 'string' ? level : null, endsAt: end };
}

function readPerson(json: unknown): Person {
  const { id, name, role, office } = readObject(json);
  if (![id, name, role, office].every((field) => typeof field === 'string'))
    throw new NoReply('a person lacks a field');
  return { id: String(id), name: String(name), role: String(role), office: String(office) };
}

type Field = 'id' | 'name' | 'role' | 'office' | 'assignment' | 'level' | 'endsAt';

function readObject(json: unknown): Readonly<Record<Field, unknown>> {
  if (typeof json !== 'object' || json === null) throw new NoReply('no object');
  const nothing = { id: undefined, name: undefined, role: undefined, office: undefined };
  return { ...nothing, assignment: undefined, level: undefined, endsAt: undefined, ...json };
}
