import { hasComeUpTo } from './has-come-up-to.ts';

/** Gives `alert` for each that is open to `assignment`, a police liaison's: the national one's are of whatever region. */
export const alertsOpenTo = `CALL (assignment) {
      MATCH (assignment)-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(alert:Alert)
      WHERE ${hasComeUpTo('alert')}
      RETURN alert
      UNION
      MATCH (alert:Alert {level: 'NATIONAL'})
      WHERE assignment.level = 'NATIONAL'
      RETURN alert
    }`;

/** Whether one that rests on a placement of `exitCase` is open to `assignment`. */
export const hasAlertOpenTo = `EXISTS {
        MATCH (exitCase)<-[:DECIDED_IN]-(:Placement)<-[:RESTS_ON]-(alert:Alert)-[:SENT_TO]->(region:PoliceRegion)
        WHERE ${hasComeUpTo('alert')} AND (assignment.level = 'NATIONAL' OR (assignment)-[:FOR|OF*1..2]->(region))
      }`;

/** Since when `alert` is acknowledged for `region`, as it is now: by one of its liaisons, or by a national one for all regions; null where it is not. */
export const acknowledgedForRegion = `head(COLLECT {
          MATCH (alert)<-[noted:ACKNOWLEDGED]-(by:Assignment)
          WHERE noted.at >= alert.worsenedAt AND (by.level = 'NATIONAL' OR (by)-[:FOR|OF*1..2]->(region))
          RETURN noted.at ORDER BY noted.at
        })`;
