// What a store holds, from the counts that Neo4j keeps: nothing is scanned.
CALL () { MATCH (any) RETURN count(any) AS nodes }
CALL () { OPTIONAL MATCH (store:Store {id: 'pierce'}) RETURN store IS NOT NULL AS ours }
CALL db.labels() YIELD label
RETURN nodes, ours, collect(label) AS labels
