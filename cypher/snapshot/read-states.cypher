MATCH (state:EntityState)
WHERE state.key > $after AND state.key < $end
WITH state ORDER BY state.key LIMIT $size
RETURN state.key AS key, 'Entity' AS sheet, properties(state) AS fact
ORDER BY key
