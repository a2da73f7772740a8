// Powers, with who holds them and for whom, by what they are over.
MATCH (power:Power)-[:HOLDER]->(holder:Party)
WHERE power.key STARTS WITH $snapshot + '/'
OPTIONAL MATCH (power)-[:ACTING_FOR]->(principal:Party)
OPTIONAL MATCH (power)-[:AGREEMENT]->(agreement:Agreement)
RETURN power.domain AS domain, power.mode AS mode, holder.name AS holder, principal.name AS actingFor, power.trigger AS trigger, agreement.title AS agreement, power.quote AS quote
ORDER BY domain, mode
