/*
rule: assets
title: What the practice works with and is known by belongs to the management side
flags:
  AGR-10:
    title: The management side owns the name or the goodwill of the practice
    severity: medium
    leg: none
    statement: "{owner} owns {things}, which {practice} uses; the right to use the name ends: {ends}."
    cure: "Amendment. The practice owns its name and goodwill, or a license that the management company cannot end at will and that outlasts the management agreement; this would remove this indicator."
    authority: "TLC The Laser Center v. Midwest Eye Institute II (Ill. App. 1999)."
  AGR-11:
    title: All that the practice works with belongs to the management side
    severity: info
    leg: none
    statement: "All that {practice} is on file to work with belongs to the management side: {things}."
    cure: "Covenant. The practice keeps what it needs for care of its own: clinical equipment, phone number, name. This would remove this indicator."
    authority: "Women's Medical Center v. Finley, 192 N.J. Super. 44 (App. Div. 1983): lawful, with physicians in control."
needs:
  topics: [assets]
  law: []
handles: []
cause: who owns it
*/
// Records are another rule's, and what is sold to patients says nothing of the practice.
MATCH (entity)<-[:USED_BY]-(s:Asset)
WHERE s.since <= date <= s.until AND NOT s.kind IN ['records', 'products']
OPTIONAL MATCH (s)-[:OWNER]->(m:Party)
WITH entity.id AS user, collect({id: s.id, owner: m.id, theirs: coalesce(m.id IN group, false), name: replace(s.kind, '-', ' '), face: s.kind IN ['trade-name', 'goodwill', 'domain-name'],
  goodwill: s.kind = 'goodwill', record: s.record}) AS assets
LET face = [x IN assets WHERE x.face AND x.theirs]
LET open = [x IN assets WHERE x.owner IS NULL]
LET theirs = [x IN assets WHERE x.theirs]
LET kinds = COLLECT { UNWIND theirs AS x RETURN DISTINCT x.name ORDER BY x.name }
// How the name is licensed: only a license that outlives the manager's will leaves the name with the practice.
LET license = COLLECT {
  MATCH (entity)-[:PARTY_TO]->(b:Agreement {kind: 'brand-license'})<-[:AGREEMENT]-(t:Term)
  WHERE b.since <= date <= b.until AND coalesce(b.stage, 'executed') = 'executed' AND t.kind IN ['revocable', 'manager-may-terminate'] AND t.since <= date <= t.until
  RETURN {ids: [b.id, t.id], free: (t.kind = 'revocable' AND toLower(coalesce(t.value, 'yes')) = 'yes') OR (t.kind = 'manager-may-terminate' AND toLower(t.value) = 'without-cause')}
}
LET free = any(t IN license WHERE t.free)
LET safe = size(license) > 0 AND NOT free
LET goodwill = any(x IN face WHERE x.goodwill)
UNWIND [
  {flag: 'AGR-10', outcome: CASE WHEN size(face) > 0 THEN CASE WHEN safe AND NOT goodwill THEN 'cleared' ELSE 'found' END WHEN any(x IN open WHERE x.face) THEN 'not known' END,
    facts: face + [x IN open WHERE x.face], certainty: CASE WHEN free OR goodwill THEN 'certain' ELSE 'possible' END,
    reason: CASE WHEN size(face) > 0 THEN 'the management side cannot end the license of the name at will' ELSE 'who owns the name of the practice' END},
  {flag: 'AGR-11', outcome: CASE WHEN size(kinds) < threshold.bare_practice_kinds OR size(theirs) + size(open) < size(assets) THEN null WHEN size(open) > 0 THEN 'not known' ELSE 'found' END,
    facts: theirs + open, certainty: 'certain', reason: 'who owns the rest of what the practice works with'}
] AS row
FILTER row.outcome IS NOT NULL
LET holders = COLLECT { UNWIND CASE row.flag WHEN 'AGR-10' THEN face ELSE theirs END AS x RETURN DISTINCT x.owner }
RETURN row.outcome AS outcome, row.flag AS flag, CASE WHEN size(holders) = 0 THEN [practice.id] ELSE holders END AS cause,
  [x IN row.facts | x.id] + CASE WHEN row.flag = 'AGR-10' THEN reduce(ids = [], t IN license | ids + [id IN t.ids WHERE NOT id IN ids]) ELSE [] END AS facts,
  {owner: holders, things: CASE row.flag WHEN 'AGR-10' THEN [x IN face | x.name] ELSE kinds END,
   ends: CASE WHEN free THEN 'at the will of the management side' WHEN safe THEN 'on stated grounds only' ELSE 'not on file when' END} AS values,
  CASE row.outcome WHEN 'not known' THEN ['assets'] ELSE [] END AS missing,
  CASE row.outcome WHEN 'found' THEN null ELSE row.reason END AS reason, head([x IN row.facts | x.record]) AS record, row.certainty AS certainty
