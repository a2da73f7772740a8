/*
rule: no-plan
title: Nothing says what happens to the practice when its only owner is gone
flags:
  SUC-09:
    title: A practice of one owner has no plan of succession
    severity: low
    leg: none
    standing: formality
    cites: [heir_grace_months]
    statement: "{owner} owns {practice} alone, and nothing on file says to whom the shares pass on death, incapacity or loss of license."
    cure: "Covenant. An agreement by which the shares pass to a licensee whom licensees choose; this would remove this indicator."
    authority: "A control for continuity, and no rule of law; and see heir_grace_months."
needs:
  topics: [owners, transfer-papers]
  law: []
handles: []
cause: the owner
*/
UNWIND CASE WHEN size([o IN owners WHERE o.direct]) = 1 THEN [o IN owners WHERE o.direct AND o.lower > 99.9] ELSE [] END AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id}) WHERE p:Person
LET papers = COLLECT {
  UNWIND [p, entity] AS party
  MATCH (party)-[:PARTY_TO]->(a:Agreement)
  WHERE a.kind IN ['succession', 'stock-transfer-restriction', 'option', 'nominee'] AND a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed'
  RETURN DISTINCT a.id
}
LET rights = EXISTS {
  UNWIND [p, entity, practice] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.domain IN ['REPLACE_OWNER', 'ACQUIRE_SHARES', 'EQUITY'] AND w.since <= date <= w.until RETURN w
}
LET denied = COLLECT {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'transfer-papers', status: 'none-exists'}) WHERE r.since <= date RETURN r.id
}
// Only an answer says that there is no plan.
FILTER size(papers) = 0 AND NOT rights AND size(denied) > 0
RETURN 'found' AS outcome, 'SUC-09' AS flag, [p.id] AS cause, coalesce(o.stakes, []) + denied AS facts, {owner: p.id} AS values, 'certain' AS certainty
