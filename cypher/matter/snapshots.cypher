MATCH (:Forgotten {id: $matter})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
RETURN snapshot.id AS snapshot
ORDER BY snapshot.number
