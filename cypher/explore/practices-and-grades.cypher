// The findings that are kept of this snapshot, by practice and severity.
MATCH (record:AssessmentRecord {snapshot: $snapshot})-[:FOUND]->(finding:Finding)
WHERE record.factsAsOf = $date
RETURN finding.practice AS practice, finding.severity AS severity, count(*) AS findings, collect(DISTINCT finding.flag) AS flags
ORDER BY practice, severity
