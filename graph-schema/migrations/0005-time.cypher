// What the passing of days ends: consents, by the first day on which they no longer hold.
CREATE INDEX consent_to IF NOT EXISTS FOR (n:Consent) ON (n.to);
