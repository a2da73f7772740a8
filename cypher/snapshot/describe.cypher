MATCH (snapshot:Snapshot {id: $snapshot})
WHERE NOT snapshot.complete AND NOT snapshot.abandoned
SET snapshot.asked = $asked, snapshot.facts = $facts, snapshot.practices = $practices
RETURN snapshot.id AS snapshot
