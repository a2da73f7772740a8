LET seen = COLLECT {
  UNWIND [o IN owners WHERE o.direct | o.id] AS id
  MATCH (p:Party {key: practice.snapshot + '/' + id})
  RETURN EXISTS { (p)-[w:WORKS_FOR]->(entity) WHERE w.since <= date AND w.clinical IS NOT NULL }
    OR EXISTS { (p)-[s:SUPERVISES]->(:Party) WHERE s.since <= date AND s.visits IS NOT NULL AND (s.practice IS NULL OR s.practice = practice.id) }
    OR EXISTS { (c:Care)-[:PRACTICE]->(practice) WHERE c.since <= date AND EXISTS { (c)-[:PERFORMER|ORDERER|EXAMINER]->(p) } }
}
FILTER any(s IN seen WHERE s)
RETURN CASE WHEN all(s IN seen WHERE s) THEN 'examined' ELSE 'partly' END AS state
