LET figures = COLLECT {
  MATCH (f:Financials)-[:PRACTICE]->(practice) WHERE f.since <= date
  RETURN f.collections IS NOT NULL AND f.clinicianPay IS NOT NULL AND f.toMsoGroup IS NOT NULL
}
FILTER size(figures) > 0
RETURN CASE WHEN any(f IN figures WHERE f) THEN 'examined' ELSE 'partly' END AS state
