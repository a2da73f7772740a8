UNWIND $rows AS row
MATCH (controller:Fact {key: row.from})
MATCH (domain:Domain {key: row.to})
CREATE (controller)-[edge:CONTROLS]->(domain)
SET edge = row.properties
