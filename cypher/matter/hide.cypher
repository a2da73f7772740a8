// From here on nobody finds the matter or its snapshots, and whoever is writing one is stopped at the next batch.
MATCH (matter:Matter {id: $matter})
SET matter:Forgotten
REMOVE matter:Matter
WITH matter
MATCH (matter)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
SET snapshot.complete = false, snapshot.abandoned = true
