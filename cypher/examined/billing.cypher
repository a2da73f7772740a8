// A power over coding, billing or prices.
WITH * WHERE EXISTS { (w:Power)-[:OVER]->(over:Fact) WHERE over.key IN [practice.key, entity.key] AND w.since <= date
  AND w.domain IN ['CODING_AND_BILLING_PROCEDURES', 'DIAGNOSTIC_CODING', 'PATIENT_BILLING_COLLECTION_POLICY', 'PRICES_RATES', 'REVENUE'] }
RETURN 'examined' AS state
