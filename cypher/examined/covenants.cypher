WITH * WHERE any(found IN COLLECT {
    MATCH (entity)-[:PARTY_TO]->(a:Agreement)<-[:AGREEMENT]-(t:Term) WHERE t.kind IN ['noncompete', 'non-disparagement', 'nondisclosure'] AND t.since <= date RETURN true
    UNION ALL
    MATCH (entity)<-[:WORKS_FOR]-(x:Party) MATCH (x)-[:PARTY_TO]->(a:Agreement)<-[:AGREEMENT]-(t:Term) WHERE t.kind IN ['noncompete', 'non-disparagement', 'nondisclosure'] AND t.since <= date RETURN true
  } WHERE found)
RETURN 'examined' AS state
