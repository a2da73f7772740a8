MATCH (snapshot:Snapshot {id: $snapshot})
DETACH DELETE snapshot
