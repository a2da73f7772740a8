LET bases = COLLECT {
  MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND f.since <= date RETURN f.basis
}
FILTER size(bases) > 0
RETURN CASE WHEN 'not-stated' IN bases THEN 'partly' ELSE 'examined' END AS state
