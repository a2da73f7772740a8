// Everything that touches one party, and what it touches.
MATCH (party:Fact&Party {key: $snapshot + '/' + $party})
MATCH (party)-[relation]-(other)
WHERE NOT other:EntityState
RETURN type(relation) AS relation, startNode(relation) = party AS outward, other AS what, coalesce(relation.document, other.document) AS document, coalesce(relation.page, other.page) AS page, coalesce(relation.quote, other.quote) AS quote
ORDER BY relation, outward
