import { randomUUID } from 'node:crypto';
import type { Graph } from '#api/graph/connect.ts';
import type { Receipt } from '#api/ledger/enter.ts';

/** A receipt about a person, a case and a district that exist: it plants the first two. */
export async function receiptOf({ driver }: Graph): Promise<Receipt> {
  const ids = { case: randomUUID(), person: randomUUID() };
  const { records } = await driver.executeQuery(
    `MATCH (district:District)
     WITH district.id AS district LIMIT 1
     CREATE (:ExitCase {id: $case}), (:Person {id: $person})
     RETURN district`,
    ids,
  );
  const district: string | undefined = records[0]?.get('district');
  if (!district) throw new Error('there is no district');
  return {
    id: randomUUID(),
    number: 'K-7Q4M-22XD',
    case: ids.case,
    members: [ids.person],
    place: { locality: 'the district says which', district },
    offer: 'Lägenhet 3',
    from: '2027-03-01',
    to: null,
    answer: 'ADVISED_AGAINST',
    rulesVersion: '1',
    revision: 1,
    checkedAt: '2027-03-01T09:00:00.000Z',
    validUntil: '2027-03-15T09:00:00.000Z',
    findings: [{ rule: 'STAY_BAN', subject: ids.person, severity: 'CRITICAL' }],
  };
}
