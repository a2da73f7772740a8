MATCH (from:Party)-[edge:INFLUENCES]->(to:Party)
WHERE edge.key > $after AND edge.key < $end
WITH from, edge, to ORDER BY edge.key LIMIT $size
RETURN edge.key AS key, from.id AS from, to.id AS to, properties(edge) AS edge
ORDER BY key
