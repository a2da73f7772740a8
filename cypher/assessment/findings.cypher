// What an interrupted run has written already stays as it is.
MATCH (record:AssessmentRecord {id: $assessment})
UNWIND $rows AS row
MERGE (finding:Finding {key: row.key})
ON CREATE SET finding = row
MERGE (record)-[:FOUND]->(finding)
