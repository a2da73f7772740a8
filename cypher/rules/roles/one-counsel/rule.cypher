/*
rule: one-counsel
title: One adviser stands on both sides
flags:
  ROL-09:
    title: The same counsel or promoter acts for the practice and for the management side
    severity: medium
    leg: none
    statement: "{adviser} is {kinds} of {practice} and of {manager}."
    cure: "Covenant. The practice takes counsel of its own and reviews its papers again; this would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); the source article S4 of the catalogue (California MSOs)."
needs:
  topics: [formation]
  law: []
handles: []
cause: the adviser
*/
CALL (*) {
  MATCH (entity)<-[r:RELATED_TO]-(x:Party)-[t:RELATED_TO]->(m:Party)
  WHERE r.kind IN ['counsel', 'promoter'] AND t.kind IN ['counsel', 'promoter'] AND m.id IN group AND r.since <= date <= r.until AND t.since <= date <= t.until
  RETURN 'found' AS outcome, x, collect(DISTINCT r.id) + collect(DISTINCT t.id) AS facts, collect(DISTINCT r.kind) AS kinds, head(collect(m.id)) AS manager, min(r.record) AS record
  UNION ALL
  // Counsel named in the agreement without saying for whom.
  MATCH (entity)-[:PARTY_TO]->(a:Agreement {kind: 'msa'})<-[q:PARTY_TO]-(x:Party)
  WHERE q.role IN ['counsel', 'drafter', 'promoter'] AND a.since <= date <= a.until AND x.id <> entity.id AND NOT x.id IN group
    AND NOT EXISTS { (x)-[r:RELATED_TO]->(:Party) WHERE r.kind IN ['counsel', 'promoter'] }
  RETURN 'not known' AS outcome, x, collect(q.id) AS facts, [] AS kinds, null AS manager, min(q.record) AS record
}
RETURN outcome, 'ROL-09' AS flag, [x.id] AS cause, facts, {adviser: x.id, kinds: kinds, manager: manager} AS values,
  CASE outcome WHEN 'not known' THEN ['formation'] ELSE [] END AS missing, CASE outcome WHEN 'not known' THEN 'for whom counsel of the management agreement acted' END AS reason, record, 'certain' AS certainty
