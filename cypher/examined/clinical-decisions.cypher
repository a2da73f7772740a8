// A power over any clinical matter but hiring says who decides it.
WITH * WHERE EXISTS {
  (w:Power)-[:OVER]->(over:Fact) WHERE over.key IN [practice.key, entity.key] AND w.since <= date
    AND EXISTS { (practice)-[:HAS_DOMAIN]->(d:Domain) WHERE d.code = w.domain AND d.part = 'clinical' AND coalesce(d.row, '') <> 'Clinician hiring' }
}
RETURN 'examined' AS state
