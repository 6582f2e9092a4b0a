import { hasComeUpTo } from './has-come-up-to.ts';

/** Gives `consultation` for each that is open to `assignment`, a police liaison's: the national one's are of whatever region. */
export const consultationsOpenTo = `CALL (assignment) {
      MATCH (assignment)-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(consultation:Consultation)
      WHERE ${hasComeUpTo('consultation')}
      RETURN consultation
      UNION
      MATCH (consultation:Consultation {level: 'NATIONAL'})
      WHERE assignment.level = 'NATIONAL'
      RETURN consultation
    }`;

/** Whether one that was asked in `exitCase` is open to `assignment`. */
export const hasConsultationOpenTo = `EXISTS {
        MATCH (exitCase)<-[:ASKED_IN]-(consultation:Consultation)-[:SENT_TO]->(region:PoliceRegion)
        WHERE ${hasComeUpTo('consultation')} AND (assignment.level = 'NATIONAL' OR (assignment)-[:FOR|OF*1..2]->(region))
      }`;
