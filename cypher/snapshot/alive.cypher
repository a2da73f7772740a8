// Says that its writer lives, and yields no row if it may not be written any more.
MATCH (snapshot:Snapshot {id: $snapshot})
WHERE NOT snapshot.complete AND NOT snapshot.abandoned
SET snapshot.heartbeat = datetime()
RETURN snapshot.id AS snapshot
