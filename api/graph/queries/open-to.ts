const labelOf = { alert: 'Alert', consultation: 'Consultation' } as const;

/** What comes to police liaisons level by level. */
type Thing = keyof typeof labelOf;

/**
 * Whether `thing` has come up to the level of `assignment`, a police liaison's: all is its local liaisons' from the start, what has gone up is the regional
 * ones' too, and what has gone up twice the national one's. Who has no level is local.
 * Authority: DESIGN, "From question to placement", 3 and 6.
 */
const hasComeUpTo = (thing: Thing): string => `CASE coalesce(assignment.level, 'LOCAL')
          WHEN 'LOCAL' THEN true
          WHEN 'REGIONAL' THEN ${thing}.level IN ['REGIONAL', 'NATIONAL']
          ELSE ${thing}.level = 'NATIONAL'
        END`;

/** Gives `thing` for each that is open to `assignment`: the national one's are of whatever region. */
export const openTo = (thing: Thing): string => `CALL (assignment) {
      MATCH (assignment)-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(${thing}:${labelOf[thing]})
      WHERE ${hasComeUpTo(thing)}
      RETURN ${thing}
      UNION
      MATCH (${thing}:${labelOf[thing]} {level: 'NATIONAL'})
      WHERE assignment.level = 'NATIONAL'
      RETURN ${thing}
    }`;

/** Whether `thing`, which was sent to `region`, is open to `assignment`. */
export const isOpenTo = (thing: Thing): string =>
  `${hasComeUpTo(thing)} AND (assignment.level = 'NATIONAL' OR (assignment)-[:FOR|OF*1..2]->(region))`;
