// What each revision of the facts touched, by which facts kept in memory are brought up to date (ADR 16).
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
MATCH (gate:Gate {id: 'gate'}) WHERE gate.mark IS NULL SET gate.mark = randomUUID();
