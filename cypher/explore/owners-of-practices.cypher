// Whoever holds shares in the entity of a practice, on the day of the facts.
MATCH (practice:Practice)-[:ENTITY]->(entity:Party)<-[stake:OWNS]-(owner:Party)
WHERE practice.key STARTS WITH $snapshot + '/' AND stake.since <= $date <= stake.until
RETURN entity.name AS practice, practice.state AS state, owner.name AS owner, stake.percentLower AS percentFrom, stake.percentUpper AS percentTo, stake.title AS title
ORDER BY practice, percentTo DESC
