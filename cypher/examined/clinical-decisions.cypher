// A power over any clinical matter but hiring says who decides it.
WITH * WHERE EXISTS {
  (w:Power)-[:OVER]->(over:Fact) WHERE over.key IN [practice.key, entity.key] AND w.since <= date
    AND w.domainPart = 'clinical' AND NOT 'CLINICIAN_TERMS' IN w.domainAbove AND w.domain <> 'CLINICIAN_TERMS'
}
RETURN 'examined' AS state
