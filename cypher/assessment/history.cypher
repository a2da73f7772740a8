// One kept assessment stands for each snapshot: that of the snapshot's own day where there is one, else the latest.
MATCH (:Matter {id: $matter})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
WHERE snapshot.complete
CALL (snapshot) {
  OPTIONAL MATCH (record:AssessmentRecord {snapshot: snapshot.id})
  WITH snapshot, record
  ORDER BY record.factsAsOf = snapshot.date AND record.lawAsOf = snapshot.date DESC, record.created DESC
  LIMIT 1
  OPTIONAL MATCH (finding:Finding {key: record.id + '/' + $finding})
  RETURN record, finding
}
RETURN snapshot.number AS number, snapshot.date AS date, record IS NOT NULL AS assessed, record.lawHash AS law, record.lawAsOf AS lawAsOf,
  record.rulesHash AS rules, finding.severity AS severity, finding.factsHash AS facts
ORDER BY number
