// Entities come with their history, below.
MATCH (fact:Fact)
WHERE fact.key STARTS WITH $prefix AND NOT fact:Entity
RETURN [label IN labels(fact) WHERE NOT label IN ['Fact', 'Party']][0] AS sheet, properties(fact) AS fact
UNION ALL
MATCH (state:EntityState)
WHERE state.key STARTS WITH $prefix
RETURN 'Entity' AS sheet, properties(state) AS fact
