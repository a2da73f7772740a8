// Who controls whom, and by what means: certain control first.
MATCH (controller:Party)-[edge:CONTROLS]->(controlled:Party)
WHERE edge.key STARTS WITH $snapshot + '/'
RETURN controller.name AS controller, edge.channel AS means, edge.strength AS strength, edge.certainty AS certainty, controlled.name AS controlled, edge.basis AS facts
ORDER BY certainty, controller, controlled
LIMIT 200
