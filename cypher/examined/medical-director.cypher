LET known = COLLECT {
  MATCH (d:Party)-[o:HOLDS_OFFICE {office: 'medical-director'}]->(entity) WHERE o.since <= date
  RETURN d.id IN [o IN owners | o.id] OR EXISTS { (d)-[:WORKS_FOR]->(entity) } OR EXISTS { (d)-[:PARTY_TO]->(:Agreement {kind: 'medical-director'}) }
    OR EXISTS { (d)<-[:PAYEE]-(f:Payment) WHERE f.stream IN ['medical-director-fee', 'compensation'] }
}
FILTER size(known) > 0
RETURN CASE WHEN all(k IN known WHERE k) THEN 'examined' ELSE 'partly' END AS state
