/** The levels below the national one at which each region that `alert` was sent to has a liaison. */
export const mannedLevels = `COLLECT {
        UNWIND ['LOCAL', 'REGIONAL'] AS level
        WITH level
        WHERE NOT EXISTS {
          MATCH (alert)-[:SENT_TO]->(region:PoliceRegion)
          WHERE NOT EXISTS {
            MATCH (region)<-[:FOR|OF*1..2]-(liaison:Assignment {role: 'POLICE_LIAISON'})
            WHERE coalesce(liaison.level, 'LOCAL') = level
          }
        }
        RETURN level
      }`;

/** Whether anybody is of the national level. */
export const isNationManned = `EXISTS { MATCH (:Assignment {role: 'POLICE_LIAISON', level: 'NATIONAL'}) }`;
