UNWIND $rows AS row
MATCH (from:Fact {key: row.from})
MATCH (to:Fact {key: row.to})
CREATE (from)-[edge:INFLUENCES]->(to)
SET edge = row.properties
