/*
rule: owner-turnover
title: Owners of the practice come and go, and the management side may replace them
flags:
  OWN-11:
    title: The owner changed several times while the management side may replace the owner
    severity: high
    leg: name
    cites: [replace_owner_right]
    statement: "{practice} changed owners {count} times in the window of the threshold ({former} left), while {holder} may replace the owner."
    cure: "Condition to closing. The right to replace the owner is deleted, and the present owner holds without term; this would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); and see replace_owner_right."
needs:
  topics: [owners, transfer-papers]
  law: []
handles: [lay_max]
cause: whoever may replace the owner
*/
LET left = COLLECT {
  MATCH (entity)<-[s:OWNS]-(o:Party)
  WHERE s.until < date AND s.until + duration({months: toInteger(threshold.owner_change_months)}) >= date AND NOT EXISTS { (o)-[t:OWNS]->(entity) WHERE t.since <= date <= t.until }
  RETURN {id: o.id, stake: s.id}
}
FILTER size(left) >= threshold.owner_changes
LET rights = COLLECT {
  UNWIND [entity, practice] AS over
  MATCH (over)<-[:OVER]-(w:Power)-[:HOLDER]->(h:Party)
  WHERE w.domain IN ['REPLACE_OWNER', 'ACQUIRE_SHARES', 'EQUITY'] AND w.mode = 'decides' AND w.since <= date AND (h.id IN group OR h.id IN insiders)
  RETURN {id: w.id, holder: h.id}
  UNION
  UNWIND [x IN left | x.id] + [o IN owners WHERE o.direct | o.id] AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})<-[:OVER]-(w:Power)-[:HOLDER]->(h:Party)
  WHERE w.domain IN ['REPLACE_OWNER', 'ACQUIRE_SHARES', 'EQUITY'] AND w.mode = 'decides' AND w.since <= date AND (h.id IN group OR h.id IN insiders)
  RETURN {id: w.id, holder: h.id}
}
FILTER size(rights) > 0
LET holders = COLLECT { UNWIND rights AS r RETURN DISTINCT r.holder }
// Where the law lets anybody own the practice, a right over it takes nothing that could not be owned outright.
LET free = coalesce(law.lay_max, 0) >= 100
RETURN CASE WHEN free THEN 'cleared' ELSE 'found' END AS outcome, 'OWN-11' AS flag, holders AS cause, [x IN left | x.stake] + [r IN rights | r.id] AS facts,
  {count: size(left), former: [x IN left | x.id], holder: holders} AS values,
  CASE WHEN free THEN 'lay_max' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, 'certain' AS certainty
