import { type Recording, recorded } from '../record.ts';

export type ConsultationRow = {
  readonly id: string;
  readonly number: string;
  readonly check: string;
  readonly case: string;
  /** The proposal that keeps the place; none after an emergency. */
  readonly hold?: string | undefined;
  readonly priority: boolean;
  readonly openedAt: string;
  readonly answerBy: string;
  readonly message?: string | undefined;
  /** The findings of MEDIUM or more that it shows to the police, as JSON. */
  readonly named: string;
};

/** A question to the police of the placing municipality's region, which begins at the local level. */
export const recordConsultation: Recording<ConsultationRow> = {
  name: 'record-consultation',
  cypher: `
    UNWIND $rows AS row
    MATCH (check:PlacementCheck {id: row.check})
    MATCH (exitCase:ExitCase {id: row.case})-[:RUN_BY]->(:Municipality)-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
    CREATE (consultation:Consultation {
      id: row.id, number: row.number, status: 'OPEN', priority: row.priority, level: 'LOCAL', openedAt: row.openedAt,
      answerBy: row.answerBy, message: row.message, named: row.named
    })
    CREATE (consultation)-[:ABOUT]->(check)
    CREATE (consultation)-[:ASKED_IN]->(exitCase)
    CREATE (consultation)-[:SENT_TO]->(region)
    WITH consultation, row
    CALL (consultation, row) {
      MATCH (hold:Placement {id: row.hold})
      CREATE (consultation)-[:HOLDS]->(hold)
    }
    RETURN consultation.id AS id`,
  row: recorded,
  example: { rows: [] },
};
