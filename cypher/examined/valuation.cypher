LET valued = COLLECT {
  MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND f.since <= date RETURN f.marketValue IS NOT NULL OR EXISTS { (f)-[:MARKET_VALUE_DOCUMENT]->(:Document) }
}
FILTER any(v IN valued WHERE v)
RETURN CASE WHEN all(v IN valued WHERE v) THEN 'examined' ELSE 'partly' END AS state
