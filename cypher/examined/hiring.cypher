// A power over hiring, or over all clinical matters, says who hires.
WITH * WHERE EXISTS { (w:Power)-[:OVER]->(over:Fact) WHERE over.key IN [practice.key, entity.key] AND w.since <= date
  AND w.domain IN ['CLINICIAN_HIRE_FIRE', 'CLINICIAN_HIRE_FIRE_FOR_COMPETENCE', 'CLINICIAN_TERMS', 'CLINICIAN_EMPLOYMENT_TERMS', 'CLINICIAN_COMPENSATION', 'CLINICAL'] }
RETURN 'examined' AS state
