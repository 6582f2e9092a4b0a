// What the first version keeps: identifiers are unique, the ledger has one order, a person is found by one reference.
// Every statement can be run again. Existence and types can't be enforced by Community: the writers check.

// Identifiers.
CREATE CONSTRAINT gate_id IF NOT EXISTS FOR (n:Gate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT police_region_id IF NOT EXISTS FOR (n:PoliceRegion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT county_id IF NOT EXISTS FOR (n:County) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT municipality_id IF NOT EXISTS FOR (n:Municipality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT locality_id IF NOT EXISTS FOR (n:Locality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT district_id IF NOT EXISTS FOR (n:District) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT facility_id IF NOT EXISTS FOR (n:Facility) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT supplier_id IF NOT EXISTS FOR (n:Supplier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT permit_id IF NOT EXISTS FOR (n:Permit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT closure_id IF NOT EXISTS FOR (n:Closure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT placement_stop_id IF NOT EXISTS FOR (n:PlacementStop) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grouping_id IF NOT EXISTS FOR (n:Grouping) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verification_id IF NOT EXISTS FOR (n:Verification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT exit_case_id IF NOT EXISTS FOR (n:ExitCase) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT household_id IF NOT EXISTS FOR (n:Household) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (n:Consent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT placement_id IF NOT EXISTS FOR (n:Placement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT placement_check_id IF NOT EXISTS FOR (n:PlacementCheck) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assignment_id IF NOT EXISTS FOR (n:Assignment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;

// The same person entered by municipality and police is one node; a case number means one case in its municipality.
CREATE CONSTRAINT person_reference IF NOT EXISTS FOR (n:Person) REQUIRE n.referenceHash IS UNIQUE;
CREATE CONSTRAINT exit_case_number IF NOT EXISTS FOR (n:ExitCase) REQUIRE (n.municipality, n.caseNumber) IS UNIQUE;
CREATE CONSTRAINT placement_check_number IF NOT EXISTS FOR (n:PlacementCheck) REQUIRE n.number IS UNIQUE;

// The ledger: one order without doubles, and one outcome for an operation however often it is sent.
CREATE CONSTRAINT ledger_entry_seq IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT ledger_entry_id IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_entry_operation IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.operationId IS UNIQUE;

// Facts: each version has an identifier of its own; all versions of a fact are found by the fact's.
CREATE CONSTRAINT affiliation_id IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX affiliation_fact IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.fact);
CREATE CONSTRAINT rivalry_id IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX rivalry_fact IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() ON (r.fact);
CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX alliance_fact IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.fact);
CREATE CONSTRAINT part_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX part_fact IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.fact);
CREATE CONSTRAINT relatives_id IF NOT EXISTS FOR ()-[r:RELATED_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX relatives_fact IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.fact);
CREATE CONSTRAINT territory_id IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX territory_fact IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() ON (r.fact);
CREATE CONSTRAINT threat_id IF NOT EXISTS FOR ()-[r:THREATENS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX threat_fact IF NOT EXISTS FOR ()-[r:THREATENS]-() ON (r.fact);
CREATE CONSTRAINT stay_id IF NOT EXISTS FOR ()-[r:STAYS_AT]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX stay_fact IF NOT EXISTS FOR ()-[r:STAYS_AT]-() ON (r.fact);
CREATE CONSTRAINT ban_id IF NOT EXISTS FOR ()-[r:BANNED_FROM]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX ban_fact IF NOT EXISTS FOR ()-[r:BANNED_FROM]-() ON (r.fact);

// Towns around a point.
CREATE POINT INDEX locality_point IF NOT EXISTS FOR (n:Locality) ON (n.point);

// Places by the beginning of a word. This analyzer lowers case and splits words, and keeps å, ä and ö apart from a and o.
CREATE FULLTEXT INDEX place_name IF NOT EXISTS FOR (n:Locality|Facility) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// Who may sign in, by role.
CREATE INDEX assignment_role IF NOT EXISTS FOR (n:Assignment) ON (n.role);

// The gate: every change of facts takes its lock first; it counts changes and ledger entries.
MERGE (gate:Gate {id: 'gate'}) ON CREATE SET gate.revision = 0, gate.seq = 0;
