UNWIND $rows AS row
MATCH (controller:Fact {key: row.from})
MATCH (controlled:Fact {key: row.to})
CREATE (controller)-[edge:CONTROLS]->(controlled)
SET edge = row.properties
