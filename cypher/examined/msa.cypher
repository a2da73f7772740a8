LET stages = COLLECT { MATCH (entity)-[:PARTY_TO]->(a:Agreement {kind: 'msa'}) WHERE a.since <= date RETURN coalesce(a.stage, 'executed') }
FILTER size(stages) > 0
RETURN CASE WHEN 'executed' IN stages THEN 'examined' ELSE 'partly' END AS state
