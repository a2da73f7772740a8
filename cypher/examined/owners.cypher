// Who owns the practice, up to natural persons: partly where an owner is an entity without owners on file.
LET direct = COLLECT { MATCH (entity)<-[s:OWNS]-(o:Party) WHERE s.since <= date <= s.until RETURN {share: s.percentLower, counted: s.shares, known: o:Person OR EXISTS { (o)<-[:OWNS|HOLDS_OFFICE]-(:Party) }} }
FILTER size(direct) > 0 OR entity:Person
RETURN CASE WHEN all(d IN direct WHERE d.known) AND (entity:Person OR any(d IN direct WHERE d.share IS NULL) OR reduce(sum = 0.0, d IN direct | sum + d.share) > 99.9)
  THEN 'examined' ELSE 'partly' END AS state
