MATCH (snapshot:Snapshot {id: $snapshot})
SET snapshot.abandoned = true, snapshot.complete = false
RETURN snapshot.id AS snapshot
