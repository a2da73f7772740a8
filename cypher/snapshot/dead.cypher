// Given up, or begun by a process that has not been heard of for the lease. Never one that this process is writing.
MATCH (snapshot:Snapshot)
WHERE NOT snapshot.complete
  AND (snapshot.abandoned
       OR snapshot.writer <> $writer AND snapshot.heartbeat <= datetime() - duration({seconds: $lease}))
RETURN snapshot.id AS snapshot
ORDER BY snapshot
