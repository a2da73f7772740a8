WITH * WHERE EXISTS { (f:Financials)-[:PRACTICE]->(practice) WHERE f.distributions IS NOT NULL AND f.since <= date }
  OR EXISTS { (entity)<-[:PAYER]-(f:Payment {stream: 'distribution'}) WHERE f.since <= date }
RETURN 'examined' AS state
