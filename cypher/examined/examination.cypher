LET seen = COLLECT {
  MATCH (c:Care)-[:PRACTICE]->(practice) WHERE c.since <= date
  RETURN EXISTS { (c)-[:EXAMINER]->(:Party) } AND EXISTS { (c)-[:ORDERER]->(:Party) }
}
FILTER size(seen) > 0
RETURN CASE WHEN all(s IN seen WHERE s) THEN 'examined' ELSE 'partly' END AS state
