MATCH (:Forgotten {id: $matter})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
RETURN snapshot.id AS id
ORDER BY snapshot.number
