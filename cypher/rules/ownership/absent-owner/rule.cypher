/*
rule: absent-owner
title: The owner neither practices nor supervises there
flags:
  OWN-09:
    title: The owner neither practices nor supervises in the practice
    severity: high
    by-law:
      owner_must_practice: {"true": critical}
    leg: name
    statement: "{owner} owns {practice} and is not seen to practice or supervise there ({seen})."
    in-practice: "{owner} owns {practice} and was seen not to practice or supervise there ({seen})."
    cure: "Covenant. The owner practices, supervises and governs at the sites, with schedules and minutes to show it; this would remove this indicator."
    authority: "N.Y. BCL 1507(a); Carothers (N.Y.); and see owner_must_practice."
needs:
  topics: [owners-presence]
  law: []
handles: [owner_must_practice]
cause: the owner
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-control', 'may-hold-minority']] AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id})
LET works = COLLECT { MATCH (p)-[w:WORKS_FOR]->(entity) WHERE w.since <= date <= w.until RETURN w {.id, .clinical, .record} }
LET supervises = COLLECT {
  MATCH (p)-[s:SUPERVISES]->(x:Party) WHERE s.since <= date <= s.until
    AND (s.practice = practice.id OR (s.practice IS NULL AND (x.id = entity.id OR EXISTS { (x)-[:WORKS_FOR]->(entity) })))
  RETURN s {.id, .visits, .record}
}
LET cares = COLLECT { MATCH (c:Care)-[:PRACTICE]->(practice) WHERE c.since <= date <= c.until
    AND EXISTS { (c)-[:PERFORMER|ORDERER|EXAMINER]->(p) } RETURN c.id }
LET none = COLLECT {
  UNWIND [practice, entity, p] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'owners-presence', status: 'none-exists'}) WHERE r.since <= date RETURN DISTINCT r.id
}
LET present = size(cares) > 0 OR any(w IN works WHERE coalesce(w.clinical, false)) OR any(s IN supervises WHERE coalesce(s.visits, 0) > 0)
LET unread = any(w IN works WHERE w.clinical IS NULL) OR any(s IN supervises WHERE s.visits IS NULL)
LET shown = size(works) + size(supervises) > 0
FILTER NOT present AND (size(none) > 0 OR shown)
LET open = size(none) = 0 AND unread
RETURN CASE WHEN open THEN 'not known' ELSE 'found' END AS outcome, 'OWN-09' AS flag, [p.id] AS cause,
  [w IN works | w.id] + [s IN supervises | s.id] + none + coalesce(o.stakes, []) AS facts,
  {owner: p.id, seen: CASE WHEN size(supervises) > 0 THEN 'supervision without visits' WHEN size(works) > 0 THEN 'work without care of patients' ELSE 'no schedules or charts exist' END} AS values,
  CASE WHEN open THEN ['owners-presence'] ELSE [] END AS missing,
  CASE WHEN open THEN 'whether the owner practices or supervises there' END AS reason,
  CASE WHEN law.owner_must_practice IS NULL THEN [] ELSE ['owner_must_practice'] END AS applied,
  CASE WHEN any(w IN works WHERE w.record = 'practice') OR any(s IN supervises WHERE s.record = 'practice') THEN 'practice' ELSE 'paper' END AS record,
  'certain' AS certainty
