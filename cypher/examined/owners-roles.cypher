// A tie of an owner to the management side is on file: work, office or a stake.
WITH * WHERE any(found IN COLLECT {
    UNWIND [o IN owners WHERE o.direct | o.id] AS id
    MATCH (p:Party {key: practice.snapshot + '/' + id})-[t:WORKS_FOR|HOLDS_OFFICE|OWNS]->(m:Party)
    WHERE m.id IN group AND t.since <= date RETURN true
  } WHERE found)
RETURN 'examined' AS state
