/*
rule: undisclosed-owner
title: Who owns the practice or its manager in the end is not disclosed, or runs in a circle
flags:
  OWN-14:
    title: The chain of owners ends before a person is named
    severity: medium
    leg: none
    statement: "Above {practice} or its manager stands {end}: {why}."
    cure: "Condition to closing. A table of owners up to natural persons, signed by an officer, with the filings that the state asks for; this would remove this indicator."
    authority: "Disclosure rules of Massachusetts, Indiana and California, as the research names them."
  PATH-03:
    title: Ownership runs in a circle, or behind a nominee or a trust
    severity: medium
    leg: none
    statement: "Above {practice} or its manager, {way}: {parties}."
    cure: "Condition to closing. The circle is undone, or whoever stands behind the nominee or the trust is named and holds in his own name; this would remove this indicator."
    authority: "House judgment after OWN-14: disclosure rules of Massachusetts, Indiana and California, as the research names them."
needs:
  topics: [owners, owners-of-manager]
  law: []
handles: []
cause: the entity whose owners are not disclosed, or the parties on the circle
*/
UNWIND [entity.id] + managers AS id
MATCH (:Party {key: practice.snapshot + '/' + id}) (()<-[s:OWNS]-() WHERE s.since <= date <= s.until){0,8} (e:Entity)
WITH DISTINCT e
LET held = COLLECT { MATCH (e)<-[s:OWNS]-(:Party) WHERE s.since <= date <= s.until RETURN s {.id, .percentUpper, .percentLower} }
LET governed = size(held) = 0 AND EXISTS { (e)<-[h:HOLDS_OFFICE]-(:Party) WHERE h.office IN ['general-partner', 'trustee', 'director', 'chief-executive'] AND h.since <= date <= h.until }
LET hidden = e.form = 'undisclosed'
// Shares that are all on file and do not make up the whole leave a part that somebody else holds.
LET gap = size(held) > 0 AND all(s IN held WHERE s.percentUpper IS NOT NULL) AND reduce(sum = 0.0, s IN held | sum + s.percentUpper) < 99.9
LET silent = size(held) = 0 AND NOT governed AND NOT e.form IN ['hospital', 'nonprofit', 'government', 'group', 'committee', 'undisclosed']
// Beside somebody on file who governs or holds the majority, who else takes part is of less weight: anyone may own a manager.
LET aside = hidden AND EXISTS { (e)-[:OWNS]->(x:Entity)<-[s:OWNS|HOLDS_OFFICE]-(y:Party) WHERE y.id <> e.id AND s.since <= date <= s.until AND (s.office IN ['general-partner', 'trustee'] OR s.percentLower > 50) }
LET ways = COLLECT {
  // One circle through each entity is enough to tell of it.
  MATCH (e) (()<-[s:OWNS|HOLDS_OFFICE]-() WHERE s.since <= date <= s.until){1,8} (e)
  WITH s LIMIT 1
  LET ring = [x IN s | endNode(x).id]
  UNWIND s AS x
  WITH s, ring, endNode(x) AS on
  LET led = EXISTS { (on)<-[t:OWNS|HOLDS_OFFICE]-(y:Party) WHERE NOT y.id IN ring AND t.since <= date <= t.until AND (t.percentLower > 50 OR t.office IN ['general-partner', 'trustee']) }
  WITH s, ring, collect(led) AS led
  // Anyone may own a manager: a circle above it that somebody outside governs hides nobody.
  RETURN {way: 'shares or offices lead back to where they came from', facts: [x IN s | x.id], parties: ring, severity: CASE WHEN any(x IN led WHERE x) AND NOT entity.id IN ring THEN 'info' END} AS way
  UNION ALL
  MATCH (e)<-[s:OWNS]-(n:Party)-[r:RELATED_TO {kind: 'nominee'}]->(x:Party) WHERE s.since <= date <= s.until AND r.since <= date <= r.until
  RETURN {way: 'a nominee holds for another', facts: [s.id, r.id], parties: [n.id, x.id]} AS way
  UNION ALL
  MATCH (e) WHERE e.form = 'trust' AND NOT EXISTS { (e)<-[b:HOLDS_OFFICE {office: 'beneficiary'}]-(:Party) WHERE b.since <= date <= b.until }
  RETURN {facts: [e.id], parties: [e.id]} AS way
}
UNWIND CASE WHEN hidden OR gap OR silent THEN [{flag: 'OWN-14', outcome: CASE WHEN hidden OR gap THEN 'found' ELSE 'not known' END, parties: [e.id], facts: [e.id] + [s IN held | s.id],
    reason: 'who owns an entity in the chain'}] ELSE [] END
  + [w IN ways | {flag: 'PATH-03', outcome: CASE WHEN w.way IS NULL THEN 'not known' ELSE 'found' END, parties: w.parties, facts: w.facts, way: w.way, severity: w.severity, reason: 'who benefits from a trust in the chain'}] AS row
RETURN row.outcome AS outcome, row.flag AS flag, row.parties AS cause, row.facts AS facts,
  CASE WHEN aside AND row.flag = 'OWN-14' THEN 'info' ELSE row.severity END AS severity,
  {end: e.id, why: CASE WHEN hidden THEN 'who that is has not been disclosed' WHEN gap THEN 'the shares on file do not make up the whole' ELSE 'nothing on file' END,
   way: row.way, parties: row.parties} AS values,
  CASE WHEN row.outcome = 'found' THEN [] WHEN e.id = entity.id THEN ['owners'] ELSE ['owners-of-manager'] END AS missing,
  CASE row.outcome WHEN 'not known' THEN row.reason END AS reason, 'certain' AS certainty
