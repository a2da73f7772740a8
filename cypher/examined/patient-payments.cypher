LET here = EXISTS { (f:Payment {stream: 'patient-payment'})-[:PRACTICE]->(practice) WHERE f.since <= date }
  OR EXISTS { (entity)<-[:PAYEE]-(f:Payment {stream: 'patient-payment'}) WHERE f.since <= date }
LET there = COLLECT {
  UNWIND group AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})<-[:PAYEE]-(f:Payment {stream: 'patient-payment'}) WHERE f.since <= date AND NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } RETURN f.id
}
FILTER here OR size(there) > 0
RETURN CASE WHEN here THEN 'examined' ELSE 'partly' END AS state
