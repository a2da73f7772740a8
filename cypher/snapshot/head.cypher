MATCH (snapshot:Snapshot {id: $snapshot})
WHERE snapshot.complete
RETURN snapshot.asked AS asked
