/*
rule: undisclosed-owner
title: Who owns the practice or its manager in the end is not disclosed
flags:
  OWN-14:
    title: The chain of owners ends before a person is named
    severity: medium
    leg: none
    statement: "Above {practice} or its manager stands {end}: {why}."
    cure: "Condition to closing. A table of owners up to natural persons, signed by an officer, with the filings that the state asks for; this would remove this indicator."
    authority: "Disclosure rules of Massachusetts, Indiana and California, as the research names them."
needs:
  topics: [owners, owners-of-manager]
  law: []
handles: []
cause: the entity whose owners are not disclosed
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
FILTER hidden OR gap OR silent
// Beside somebody on file who governs or holds the majority, who else takes part is of less weight: anyone may own a manager.
LET aside = hidden AND EXISTS { (e)-[:OWNS]->(x:Entity)<-[s:OWNS|HOLDS_OFFICE]-(y:Party) WHERE y.id <> e.id AND s.since <= date <= s.until AND (s.office IN ['general-partner', 'trustee'] OR s.percentLower > 50) }
RETURN CASE WHEN hidden OR gap THEN 'found' ELSE 'not known' END AS outcome, 'OWN-14' AS flag, [e.id] AS cause, [e.id] + [s IN held | s.id] AS facts,
  CASE WHEN aside THEN 'info' END AS severity,
  {end: e.id, why: CASE WHEN hidden THEN 'who that is has not been disclosed' WHEN gap THEN 'the shares on file do not make up the whole' ELSE 'nothing on file' END} AS values,
  CASE WHEN hidden OR gap THEN [] WHEN e.id = entity.id THEN ['owners'] ELSE ['owners-of-manager'] END AS missing,
  CASE WHEN NOT (hidden OR gap) THEN 'who owns an entity in the chain' END AS reason, 'certain' AS certainty
