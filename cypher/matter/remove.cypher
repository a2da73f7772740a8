MATCH (matter:Forgotten {id: $matter})
DETACH DELETE matter
WITH 'Matter' AS label
RETURN label, count(*) AS nodes
