/** Whether `exitCase` is assigned to $assignment, at the office that handles it. */
export const isOwnCase = `EXISTS {
        MATCH (exitCase)-[:ASSIGNED_TO]->(:Assignment {id: $assignment})-[:FOR]->(office:Office)
        WHERE EXISTS { (exitCase)-[:HANDLED_AT]->(office) }
      }`;
