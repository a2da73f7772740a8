MATCH (node:EntityState)
WHERE node.key STARTS WITH $prefix
WITH node LIMIT $limit
WITH node, labels(node) AS labels
DETACH DELETE node
WITH labels
UNWIND labels AS label
RETURN label, count(*) AS nodes
