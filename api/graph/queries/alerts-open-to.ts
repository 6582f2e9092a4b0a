import { isOpenTo, openTo } from './open-to.ts';

export const alertsOpenTo = openTo('alert');

/** Whether one that rests on a placement of `exitCase` is open to `assignment`. */
export const hasAlertOpenTo = `EXISTS {
        MATCH (exitCase)<-[:DECIDED_IN]-(:Placement)<-[:RESTS_ON]-(alert:Alert)-[:SENT_TO]->(region:PoliceRegion)
        WHERE ${isOpenTo('alert')}
      }`;

/** Since when `alert` is acknowledged for `region`, as it is now: by one of its liaisons, or by a national one for all regions; null where it is not. */
export const acknowledgedForRegion = `head(COLLECT {
          MATCH (alert)<-[noted:ACKNOWLEDGED]-(by:Assignment)
          WHERE noted.at >= alert.worsenedAt AND (by.level = 'NATIONAL' OR (by)-[:FOR|OF*1..2]->(region))
          RETURN noted.at ORDER BY noted.at
        })`;
