import { randomUUID } from 'node:crypto';
import { addDays } from '#api/conflicts/days.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import type { Client, Door } from '#support/service.ts';
import type { AskingCase, BenchWorld } from './world.ts';

/** What a check was answered with, and who asked. */
export type Receipt = {
  readonly id: string;
  readonly answer: string;
  readonly asked: AskingCase;
  readonly client: Client;
};

/** Asks as the coordinators of a nation do. */
export type Askers = {
  clientOf(asked: AskingCase): Promise<Client>;
  /** One check through HTTP and GraphQL, with its ledger entry, in a town by a number; the answer's name where it is no receipt. */
  check(asked: AskingCase, town: number): Promise<Receipt | string>;
};

export function openAskers({ signIn }: Door, { towns }: BenchWorld, day: string): Askers {
  const clients = new Map<string, Promise<Client>>();
  const clientOf = ({ assignment }: AskingCase): Promise<Client> => {
    const client = clients.get(assignment) ?? signIn(assignment);
    clients.set(assignment, client);
    return client;
  };
  const [from, to] = [addDays(day, 7), addDays(day, 190)];
  return {
    clientOf,
    async check(asked, town) {
      const client = await clientOf(asked);
      const localityId = towns.any[(town * 37) % towns.any.length];
      if (localityId === undefined) return 'no town';
      const place = { localityId };
      const input = { operationId: randomUUID(), caseId: asked.case, offer: 'Mätning', place, from, to };
      const { checkPlacement } = await client.ask(CheckPlacementDocument, { input });
      if (checkPlacement.__typename !== 'PlacementCheck') return checkPlacement.__typename;
      return { id: checkPlacement.id, answer: checkPlacement.answer, asked, client };
    },
  };
}
