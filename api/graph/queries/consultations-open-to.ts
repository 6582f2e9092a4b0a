/**
 * Whose turn a consultation has come to: all of a region's are its local liaisons', those that have gone up are its regional ones' too,
 * and those that have gone up twice the national one's, of whatever region. Who has no level is local.
 * Authority: DESIGN, "From question to placement", 3.
 */
const hasComeUpTo = `CASE coalesce(assignment.level, 'LOCAL')
          WHEN 'LOCAL' THEN true
          WHEN 'REGIONAL' THEN consultation.level <> 'LOCAL'
          ELSE consultation.level = 'NATIONAL'
        END`;

/** Gives `consultation` for each that is open to `assignment`, a police liaison's. */
export const consultationsOpenTo = `CALL (assignment) {
      MATCH (assignment)-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(consultation:Consultation)
      WHERE ${hasComeUpTo}
      RETURN consultation
      UNION
      MATCH (consultation:Consultation {level: 'NATIONAL'})
      WHERE assignment.level = 'NATIONAL'
      RETURN consultation
    }`;

/** Whether one that was asked in `exitCase` is open to `assignment`. */
export const hasConsultationOpenTo = `EXISTS {
        MATCH (exitCase)<-[:ASKED_IN]-(consultation:Consultation)-[:SENT_TO]->(region:PoliceRegion)
        WHERE ${hasComeUpTo} AND (assignment.level = 'NATIONAL' OR (assignment)-[:FOR|OF*1..2]->(region))
      }`;
