// Given up, or begun by a process that has not been heard of for the lease. Never one that this process is writing; and
// those of a matter that is being destroyed go with it.
MATCH (snapshot:Snapshot)
WHERE NOT snapshot.complete
  AND NOT EXISTS { (:Forgotten)-[:HAS_SNAPSHOT]->(snapshot) }
  AND (snapshot.abandoned
       OR snapshot.writer <> $writer AND snapshot.heartbeat <= datetime() - duration({seconds: $lease}))
RETURN snapshot.id AS snapshot
ORDER BY snapshot
