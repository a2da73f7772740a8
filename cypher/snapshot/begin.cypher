// The number is counted on the matter and never given twice, so that what is left of a dead snapshot is never taken for another's.
MATCH (matter:Matter {id: $matter})
WHERE NOT coalesce(matter.forgotten, false)
SET matter.snapshots = coalesce(matter.snapshots, 0) + 1
CREATE (matter)-[:HAS_SNAPSHOT]->(snapshot:Snapshot {id: $matter + '.' + toString(matter.snapshots)})
SET snapshot.matter = $matter,
    snapshot.number = matter.snapshots,
    snapshot.date = $date,
    snapshot.created = datetime(),
    snapshot.sourceNames = $sourceNames,
    snapshot.sourceHashes = $sourceHashes,
    snapshot.complete = false,
    snapshot.abandoned = false,
    snapshot.writer = $writer,
    snapshot.heartbeat = datetime()
RETURN snapshot.id AS snapshot
