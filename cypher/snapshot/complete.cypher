MATCH (snapshot:Snapshot {id: $snapshot})
WHERE NOT snapshot.complete AND NOT snapshot.abandoned
SET snapshot.complete = true
REMOVE snapshot.writer, snapshot.heartbeat
RETURN snapshot.id AS snapshot
