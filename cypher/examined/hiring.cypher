// A power over hiring, or over all clinical matters, says who hires.
WITH * WHERE EXISTS {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date
  AND w.domain IN ['CLINICIAN_HIRE_FIRE', 'CLINICIAN_HIRE_FIRE_FOR_COMPETENCE', 'CLINICIAN_TERMS', 'CLINICIAN_EMPLOYMENT_TERMS', 'CLINICIAN_COMPENSATION', 'CLINICAL']
  RETURN w
}
RETURN 'examined' AS state
