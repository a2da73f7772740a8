MATCH (controller:Party)-[edge:CONTROLS]->(target)
WHERE edge.key > $after AND edge.key < $end
WITH controller, edge, target ORDER BY edge.key LIMIT $size
RETURN edge.key AS key, controller.id AS from, target.id AS to, properties(edge) AS edge,
       CASE WHEN target:Domain THEN target.practice END AS practice,
       CASE WHEN target:Domain THEN target.code END AS code
ORDER BY key
