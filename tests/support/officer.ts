import { randomUUID } from 'node:crypto';
import type { Fact, FactConnection, Grouping, KnownPerson, SourceGrade } from '#schema/generated/police-recorder.ts';
import { asJson, type Client, type Door } from '#support/service.ts';

/** What a deed was answered with: a fact, or why there is none. */
export type Told = Omit<Partial<Fact>, 'id'> & {
  readonly __typename: string;
  readonly id?: string;
  readonly fact?: Fact;
  readonly field?: string;
  readonly problem?: string;
  readonly factId?: string;
};

/** A police officer's browser: what is left out of an input is filled with an operationId and a basis. */
export type Officer = {
  /** A mutation by its name, with its input; what could not be checked is sent again, as people are told to do. */
  do(mutation: string, input: object): Promise<Told>;
  /** The same, once. */
  doOnce(mutation: string, input: object): Promise<Told>;
  /** The same, where a fact must come of it. */
  enter(mutation: string, input: object): Promise<Fact>;
  /** Approves or rejects what awaits first. */
  review(factId: string, review: 'APPROVE' | 'REJECT'): Promise<Told>;
  fact(id: string): Promise<Fact>;
  person(reference: string): Promise<KnownPerson | null>;
  queue(): Promise<FactConnection>;
  grouping(id: string): Promise<Grouping | null>;
  /** Anything, whatever becomes of it. */
  post(
    query: string,
    variables?: object,
  ): Promise<{ readonly status: number; readonly data: Readonly<Record<string, unknown>> }>;
};

export const basisOf = (reason = 'Invented', source: SourceGrade = 'S1') => ({
  ...{ source, information: 'A', handling: 'P', reason },
});

export async function signInOfficer(door: Door, name: string, role: string): Promise<Officer> {
  const offered = await door.stranger.fetch('/api/sign-ins');
  const choices: readonly { id: string; name: string; role: string }[] = JSON.parse(await offered.text());
  const choice = choices.find((one) => one.name === name && one.role === role);
  if (choice === undefined) throw new Error(`nobody called ${name} signs in as ${role}`);
  return openOfficer(await door.signIn(choice.id));
}

/** One who records and one who reviews. */
export const signInRecorderAndReviewer = async (door: Door) => ({
  rut: await signInOfficer(door, 'Rut Exempel', 'RECORDER'),
  greger: await signInOfficer(door, 'Greger Påhitt', 'REVIEWER'),
});

function openOfficer(client: Client): Officer {
  const post: Officer['post'] = async (query, variables = {}) => {
    const response = await client.fetch('/api/police-recorder', asJson('POST', { query, variables }));
    return { status: response.status, data: JSON.parse(await response.text()).data };
  };
  const ask = async <T>(name: string, query: string, variables: object): Promise<T> => {
    const { status, data } = await post(query, variables);
    if (status !== 200) throw new Error(`${name} was answered ${status}`);
    // The test's border: the query below asks for this.
    return data[name] as T;
  };
  const once: Officer['doOnce'] = (mutation, input) =>
    ask(mutation, documentOf(mutation), { input: { operationId: randomUUID(), ...defaultsOf(mutation), ...input } });
  const told: Officer['do'] = async (mutation, input) => {
    const sent = { operationId: randomUUID(), ...input };
    for (let again = 3; ; again -= 1) {
      const made = await once(mutation, sent);
      const { __typename: outcome }: { readonly __typename: string } = made;
      if (outcome !== 'CouldNotBeChecked' || again === 0) return made;
    }
  };
  const fact: Officer['fact'] = (id) => ask('fact', `query ($id: ID!) { fact(id: $id) ${allOfFact} }`, { id });
  return {
    post,
    do: told,
    doOnce: once,
    fact,
    async enter(mutation, input) {
      const made = await told(mutation, input);
      if (made.__typename !== 'Fact') throw new Error(`${mutation} was answered ${JSON.stringify(made)}`);
      return made as Fact;
    },
    async review(factId, review) {
      const changeId = (await fact(factId)).history.find(({ status }) => status === 'PENDING')?.id ?? randomUUID();
      return told('reviewFact', { factId, changeId, review });
    },
    person: (reference) =>
      ask('person', `query ($reference: String!) { person(reference: $reference) { id facts ${allOfFact} } }`, {
        reference,
      }),
    queue: () =>
      ask(
        'reviewQueue',
        `{ reviewQueue { edges { cursor node ${allOfFact} } pageInfo { hasNextPage endCursor } } }`,
        {},
      ),
    grouping: (id) => ask('grouping', `query ($id: ID!) { grouping(id: $id) ${allOfGrouping} }`, { id }),
  };
}

const allOfFact = `{ __typename id kind state groupings { id name } persons place { id kind label } role level advice from to
  basis { source information handling } expiresOn recordedAt isOwn undoUntil
  history { id kind status at by reason on content { role level from to ownReference basis { source } } } }`;
const allOfGrouping = `{ __typename id name aliases parts { id name } partOf { id name } facts ${allOfFact} }`;

const always =
  '... on InvalidInput { field problem } ... on OperationIdReused { operationId } ... on CouldNotBeChecked { reference }';
const ofFact = `__typename ... on Fact ${allOfFact} ${always} ... on NotFound { field }`;
const ofRecording = `${ofFact} ... on AlreadyRecorded { fact ${allOfFact} } ... on SelfRelation { field }
  ... on CycleRefused { field } ... on NothingToDo { factId }`;
const selections: Readonly<Record<string, string>> = {
  recordGrouping: `__typename ... on Grouping ${allOfGrouping} ${always}`,
  undo: `${ofFact} ... on TooLate { factId } ... on OwnEntry { factId }`,
  reviewFact: `${ofFact} ... on OwnEntry { factId } ... on NothingToDo { factId }`,
};
const stays = ['recordResidence', 'recordInstitution', 'recordStaff'];

function documentOf(mutation: string): string {
  const name = stays.includes(mutation) ? 'RecordStay' : mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${selections[mutation] ?? ofRecording} } }`;
}

function defaultsOf(mutation: string): object {
  if (mutation === 'undo') return {};
  return mutation === 'closeFact' || mutation === 'reviewFact' ? { reason: 'Invented' } : { basis: basisOf() };
}
