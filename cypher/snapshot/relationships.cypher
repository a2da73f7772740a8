// The types come from the schema's fixed list, never from data.
UNWIND $rows AS row
MATCH (from:Fact {key: row.from})
MATCH (to:Fact {key: row.to})
CREATE (from)-[fact:$(row.type)]->(to)
SET fact = row.properties
