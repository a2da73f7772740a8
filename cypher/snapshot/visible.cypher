MATCH (snapshot:Snapshot)
WHERE snapshot.complete
RETURN snapshot.id AS snapshot
