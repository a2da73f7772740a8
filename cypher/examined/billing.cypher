// A power over coding, billing or prices.
WITH * WHERE EXISTS {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date
  AND w.domain IN ['CODING_AND_BILLING_PROCEDURES', 'DIAGNOSTIC_CODING', 'PATIENT_BILLING_COLLECTION_POLICY', 'PRICES_RATES', 'REVENUE']
  RETURN w
}
RETURN 'examined' AS state
