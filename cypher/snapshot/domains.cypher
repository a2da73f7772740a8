UNWIND $rows AS row
MATCH (practice:Fact {key: row.practice})
CREATE (practice)-[:HAS_DOMAIN]->(domain:Domain)
SET domain = row.properties
