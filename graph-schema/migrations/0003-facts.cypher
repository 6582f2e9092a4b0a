// The history of each fact: who entered, amended, closed, approved what, in order. The versions themselves are relationships.
CREATE CONSTRAINT fact_change_id IF NOT EXISTS FOR (n:FactChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_change_fact IF NOT EXISTS FOR (n:FactChange) ON (n.fact);

// What awaits a second officer, the oldest first.
CREATE INDEX fact_change_status IF NOT EXISTS FOR (n:FactChange) ON (n.status, n.at);

// Groupings by the beginning of a word of a name or an alias, and every kind of place that a fact of the police can be about.
CREATE FULLTEXT INDEX grouping_name IF NOT EXISTS FOR (n:Grouping) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX area_name IF NOT EXISTS FOR (n:Locality|Municipality|County|Facility) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
