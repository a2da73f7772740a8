UNWIND $rows AS row
MATCH (:Fact {key: row.from})-[reference]->(:Fact {key: row.to})
WHERE type(reference) = row.type AND reference.key IS NULL
DELETE reference
