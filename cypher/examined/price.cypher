LET priced = COLLECT { MATCH (entity)<-[s:OWNS]-(:Party) WHERE s.since <= date <= s.until AND coalesce(s.title, 'record') = 'record' RETURN s.pricePaid IS NOT NULL OR s.capitalContributed IS NOT NULL }
FILTER any(p IN priced WHERE p)
RETURN CASE WHEN all(p IN priced WHERE p) THEN 'examined' ELSE 'partly' END AS state
