// A fact and an edge derived from it never share a key.
UNWIND $rows AS row
MATCH (:Fact {key: row.from})-[fact {key: row.key}]->()
DELETE fact
