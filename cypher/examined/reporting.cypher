LET lines = COLLECT {
  MATCH (d:Party)-[:WORKS_FOR|HOLDS_OFFICE]->(entity)
  MATCH (d)-[r:REPORTS_TO]->(:Party) WHERE r.since <= date AND (r.practice IS NULL OR r.practice = practice.id)
  RETURN r.matter
}
FILTER size(lines) > 0
RETURN CASE WHEN 'clinical' IN lines THEN 'examined' ELSE 'partly' END AS state
