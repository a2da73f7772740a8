MATCH (from:Party)-[edge:INFLUENCES]->(to:Party)
WHERE edge.key STARTS WITH $prefix
RETURN from.id AS from, to.id AS to, properties(edge) AS edge
ORDER BY edge.ordinal
