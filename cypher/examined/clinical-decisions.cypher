// A power over any clinical matter but hiring says who decides it.
WITH * WHERE EXISTS {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date
    AND w.domainPart = 'clinical' AND NOT 'CLINICIAN_TERMS' IN w.domainAbove AND w.domain <> 'CLINICIAN_TERMS'
  RETURN w
}
RETURN 'examined' AS state
