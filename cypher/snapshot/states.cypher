UNWIND $rows AS row
MATCH (entity:Fact {key: row.entity})
CREATE (entity)-[:HAS_STATE]->(state:EntityState)
SET state = row.properties
