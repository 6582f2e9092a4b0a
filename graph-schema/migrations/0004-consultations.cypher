// Questions to the police: verifications of people, consultations about places, and proposals to confirm against their advice.
CREATE CONSTRAINT verification_request_id IF NOT EXISTS FOR (n:VerificationRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consultation_id IF NOT EXISTS FOR (n:Consultation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consultation_number IF NOT EXISTS FOR (n:Consultation) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT override_id IF NOT EXISTS FOR (n:Override) REQUIRE n.id IS UNIQUE;

// What the passing of time can do something to.
CREATE INDEX consultation_status IF NOT EXISTS FOR (n:Consultation) ON (n.status);

// Suppliers by the beginning of a word, for a placement stop.
CREATE FULLTEXT INDEX supplier_name IF NOT EXISTS FOR (n:Supplier) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
