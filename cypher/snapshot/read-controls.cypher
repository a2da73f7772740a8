MATCH (controller:Party)-[edge:CONTROLS]->(target)
WHERE edge.key STARTS WITH $prefix
RETURN controller.id AS from, target.id AS to, properties(edge) AS edge,
       CASE WHEN target:Domain THEN target.practice END AS practice,
       CASE WHEN target:Domain THEN target.code END AS code
ORDER BY edge.ordinal
