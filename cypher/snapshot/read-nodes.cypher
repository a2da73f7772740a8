// A page by key. Entities come with their history, as states.
MATCH (fact:Fact)
WHERE fact.key > $after AND fact.key < $end AND NOT fact:Entity
WITH fact ORDER BY fact.key LIMIT $size
RETURN fact.key AS key, [label IN labels(fact) WHERE NOT label IN ['Fact', 'Party']][0] AS sheet, properties(fact) AS fact
ORDER BY key
