WITH * WHERE EXISTS { (entity)<-[:PAYER]-(f:Payment) WHERE f.stream IN ['rent', 'equipment'] AND f.since <= date }
  OR EXISTS { (entity)<-[:USED_BY]-(s:Asset) WHERE s.kind IN ['premises', 'equipment'] AND s.since <= date }
  OR EXISTS { (entity)-[:PARTY_TO]->(a:Agreement) WHERE a.kind IN ['lease', 'equipment'] AND a.since <= date }
RETURN 'examined' AS state
