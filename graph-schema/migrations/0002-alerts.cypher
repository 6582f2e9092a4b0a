// Alerts of standing placements: one for a pair of persons, or for a placement, rule and grouping.
CREATE CONSTRAINT alert_id IF NOT EXISTS FOR (n:Alert) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alert_key IF NOT EXISTS FOR (n:Alert) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT alert_number IF NOT EXISTS FOR (n:Alert) REQUIRE n.number IS UNIQUE;

// A municipality knows what concerns its placement by the identifier of this relationship.
CREATE CONSTRAINT rests_on_id IF NOT EXISTS FOR ()-[r:RESTS_ON]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT rested_on_id IF NOT EXISTS FOR ()-[r:RESTED_ON]-() REQUIRE r.id IS UNIQUE;

// The sweep goes through what is open and what stands.
CREATE INDEX alert_state IF NOT EXISTS FOR (n:Alert) ON (n.state);
CREATE INDEX placement_status IF NOT EXISTS FOR (n:Placement) ON (n.status);
