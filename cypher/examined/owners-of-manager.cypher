// Each manager must have owners or a governing office on file; without a manager there is nobody to ask about.
LET known = COLLECT {
  UNWIND managers AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  RETURN m:Person OR EXISTS { (m)<-[s:OWNS]-(:Party) WHERE s.since <= date <= s.until }
}
FILTER size(known) > 0 AND any(k IN known WHERE k)
RETURN CASE WHEN all(k IN known WHERE k) THEN 'examined' ELSE 'partly' END AS state
