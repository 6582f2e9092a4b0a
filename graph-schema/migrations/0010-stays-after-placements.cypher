// What is said of where somebody is after a placement has a history of its own: what the police are told of theirs must not tell of it.
CREATE CONSTRAINT stay_change_id IF NOT EXISTS FOR (n:StayChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX stay_change_fact IF NOT EXISTS FOR (n:StayChange) ON (n.fact);

MATCH ()-[stay:STAYS_AT]->() WHERE stay.kind IN ['REMAINS', 'UNCONFIRMED']
MATCH (change:FactChange {fact: stay.fact})
SET change:StayChange
REMOVE change:FactChange;
