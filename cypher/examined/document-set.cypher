// What is on file never tells that the set is whole; only an index or a statement does, and requests carry that.
WITH * WHERE EXISTS { (r:Request)-[:SUBJECT]->(s:Fact) WHERE s.key IN [practice.key, entity.key] AND r.item = 'document-set' AND r.status = 'received' AND r.since <= date }
RETURN 'examined' AS state
