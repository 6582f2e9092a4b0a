/** By which the municipality of `placement` knows an alert: a number that no other municipality has. */
export const municipalitysNumber = (alert: string): string =>
  `CASE ${alert}.kind WHEN 'STANDING_PLACEMENT' THEN coalesce(placement.alertNumber, ${alert}.number) ELSE ${alert}.number END`;

/**
 * From `exitCase` with its `placement` to what coordinators are shown of the alerts about it (ADR 15): all that standing with others gives is one, whatever the number of
 * pairs behind it, by the identifier of the first that ever was, which stays. A pair that comes changes it, as one that gets worse does; one that goes, changes nothing
 * while another is there. Gives `first`, `parts`, `state`, `changedAt` and `acknowledgedAt`.
 */
export const coordinatorsAlerts = (kinds: readonly string[]): string => `
    MATCH (placement)<-[rest:RESTS_ON|RESTED_ON]-(alert:Alert)
    WHERE alert.kind IN [${kinds.map((kind) => `'${kind}'`).join(', ')}]
    WITH exitCase, placement, rest, alert, coalesce(rest.first, rest.since) AS at
    ORDER BY at, rest.id
    WITH exitCase, placement, CASE alert.kind WHEN 'STANDING_PLACEMENT' THEN '' ELSE rest.id END AS group,
      collect({id: rest.id, at: at, changedAt: rest.changedAt, isOpen: type(rest) = 'RESTS_ON', alert: alert}) AS parts
    WITH exitCase, placement, parts, head(parts) AS first,
      CASE WHEN any(part IN parts WHERE part.isOpen) THEN 'OPEN' ELSE 'CLOSED' END AS state,
      reduce(last = '', part IN parts | CASE WHEN part.changedAt > last THEN part.changedAt ELSE last END) AS changedAt
    CALL (exitCase, placement, parts, state, changedAt) {
      UNWIND [part IN parts WHERE part.isOpen OR state = 'CLOSED'] AS part
      WITH part.alert AS alert
      OPTIONAL MATCH (alert)<-[noted:ACKNOWLEDGED {placement: placement.id}]-(:Assignment)<-[:ASSIGNED_TO]-(exitCase)
      WHERE noted.at >= changedAt
      WITH alert, min(noted.at) AS seenAt
      RETURN CASE WHEN count(seenAt) = count(*) THEN max(seenAt) END AS acknowledgedAt
    }`;
