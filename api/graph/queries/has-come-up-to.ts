/**
 * Whether `thing` has come up to the level of `assignment`, a police liaison's: all is its local liaisons' from the start, what has gone up is the regional
 * ones' too, and what has gone up twice the national one's. Who has no level is local.
 * Authority: DESIGN, "From question to placement", 3 and 6.
 */
export const hasComeUpTo = (thing: string): string => `CASE coalesce(assignment.level, 'LOCAL')
          WHEN 'LOCAL' THEN true
          WHEN 'REGIONAL' THEN ${thing}.level IN ['REGIONAL', 'NATIONAL']
          ELSE ${thing}.level = 'NATIONAL'
        END`;
