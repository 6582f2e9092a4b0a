// What has gone up to the national liaison, of whatever region.
CREATE INDEX alert_level IF NOT EXISTS FOR (n:Alert) ON (n.level);

// Alerts that there are already begin where all begin.
MATCH (alert:Alert) WHERE alert.level IS NULL
SET alert.level = 'LOCAL', alert.acknowledgeBy = toString(datetime(coalesce(alert.worsenedAt, alert.changedAt)) + duration('PT30M'));
