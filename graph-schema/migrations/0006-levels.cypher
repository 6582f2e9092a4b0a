// What has gone up to the national liaison, of whatever region.
CREATE INDEX consultation_level IF NOT EXISTS FOR (n:Consultation) ON (n.level);
