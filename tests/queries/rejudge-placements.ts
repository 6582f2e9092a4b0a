import { randomUUID } from 'node:crypto';
import type { Changing } from '#api/graph/change.ts';
import { recordCase } from '#api/graph/queries/record-case.ts';
import { type PlacementRow, recordPlacement } from '#api/graph/queries/record-placement.ts';
import { record } from '#api/graph/record.ts';
import { theOffice } from './rejudge-places.ts';

type Planted = Pick<PlacementRow, 'id' | 'at' | 'status' | 'from' | 'to'> & {
  readonly person: string;
  readonly host: string;
};

/** One person's placement, in a case of its own, with consent where the person has given it. */
export async function plantPlacement(changing: Changing, { person, host, ...placement }: Planted): Promise<void> {
  const exitCase = randomUUID();
  await record(changing, recordCase, [
    {
      id: exitCase,
      caseNumber: exitCase,
      status: 'OPEN',
      openedOn: '2026-01-01',
      participant: person,
      household: randomUUID(),
      municipality: host,
      office: theOffice,
    },
  ]);
  await record(changing, recordPlacement, [{ ...placement, case: exitCase, people: [person], opened: 1 }]);
  await changing.run(giveConsent, { case: exitCase, person, id: randomUUID() });
}

const giveConsent = {
  name: 'give-consent-in-world',
  cypher: `
    MATCH (person:Person {id: $person})
    MATCH (exitCase:ExitCase {id: $case})
    WHERE person.consents
    CREATE (exitCase)<-[:GIVEN_IN]-(:Consent {id: $id, from: '2026-01-01'})-[:GIVEN_BY]->(person)`,
};
