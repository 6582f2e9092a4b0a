import { isOpenTo, openTo } from './open-to.ts';

export const consultationsOpenTo = openTo('consultation');

/** Whether one that was asked in `exitCase` is open to `assignment`. */
export const hasConsultationOpenTo = `EXISTS {
        MATCH (exitCase)<-[:ASKED_IN]-(consultation:Consultation)-[:SENT_TO]->(region:PoliceRegion)
        WHERE ${isOpenTo('consultation')}
      }`;
