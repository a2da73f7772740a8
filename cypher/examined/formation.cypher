WITH * WHERE EXISTS { (entity)-[:FORMED_BY]->(:Party) } OR entity.formed IS NOT NULL OR entity:Person
RETURN CASE WHEN entity:Person OR EXISTS { (entity)-[:FORMED_BY]->(:Party) } THEN 'examined' ELSE 'partly' END AS state
