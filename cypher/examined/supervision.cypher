LET seen = COLLECT {
  MATCH (x:Party)-[:WORKS_FOR]->(entity) MATCH (x)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date RETURN s.visits IS NOT NULL
  UNION ALL
  MATCH (entity)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date RETURN s.visits IS NOT NULL
  UNION ALL
  MATCH (c:Care)-[:PRACTICE]->(practice) MATCH (c)-[:PERFORMER]->(:Party)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date RETURN s.visits IS NOT NULL
}
FILTER size(seen) > 0
RETURN CASE WHEN all(s IN seen WHERE s) THEN 'examined' ELSE 'partly' END AS state
