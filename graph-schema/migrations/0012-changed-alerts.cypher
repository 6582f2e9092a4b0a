// Streams look for the alerts that entries of the ledger have changed since they last looked. Those from before are changed by none that is to come.
CREATE INDEX alert_changed_seq FOR (alert:Alert) ON (alert.changedSeq);
