// The types come from the schema's fixed list, never from data.
UNWIND $rows AS row
MATCH (from:Fact {key: row.from})
MATCH (to:Fact {key: row.to})
CREATE (from)-[:$(row.type)]->(to)
