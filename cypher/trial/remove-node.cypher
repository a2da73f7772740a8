UNWIND $rows AS row
MATCH (fact:Fact {key: row.key})
DETACH DELETE fact
