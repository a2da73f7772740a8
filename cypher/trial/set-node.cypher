UNWIND $rows AS row
MATCH (fact:Fact {key: row.properties.key})
SET fact = row.properties
