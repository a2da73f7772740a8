/*
rule: power-of-attorney
title: The management side holds a power of attorney
flags:
  AGR-13:
    title: A power of attorney of the practice or its owner reaches beyond billing
    severity: high
    leg: none
    hard: true
    cites: [proxy_to_lay]
    statement: "Under {agreement} {holder} may act for {giver}: {reach}."
    cure: "Amendment. The power of attorney is revoked, or limited to billing in the name of the practice and revocable at will; this would remove this indicator."
    authority: "N.Y. BCL 1507; Or. Laws 2025, ch. 295 (SB 951), for proxies; and see proxy_to_lay."
needs:
  topics: [transfer-papers]
  law: []
handles: []
cause: the power of attorney
*/
UNWIND [entity.id] + [o IN owners WHERE o.direct | o.id] AS id
MATCH (p:Party {key: practice.snapshot + '/' + id})-[mine:PARTY_TO]->(a:Agreement {kind: 'power-of-attorney'})<-[his:PARTY_TO]-(h:Party)
WHERE a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed' AND (h.id IN group OR h.id IN insiders OR h.id IN lay)
  AND NOT h.id IN [entity.id] + [o IN owners WHERE o.direct | o.id] AND mine.role <> 'holder' AND NOT his.role IN ['counsel', 'drafter']
WITH a, collect(DISTINCT p.id) AS givers, collect(DISTINCT h.id) AS holders
LET terms = COLLECT {
  MATCH (a)<-[:AGREEMENT]-(t:Term) WHERE t.kind IN ['limited-to-billing', 'revocable'] AND t.since <= date <= t.until
  RETURN {id: t.id, kind: t.kind, no: toLower(coalesce(t.value, 'yes')) IN ['no', 'none']}
}
LET powers = COLLECT {
  MATCH (a)<-[:AGREEMENT]-(w:Power) WHERE w.since <= date <= w.until
  OPTIONAL MATCH (w)-[:OVER]->(:Entity)<-[:ENTITY]-(q:Practice)
  OPTIONAL MATCH (w)-[:OVER]->(r:Practice)
  RETURN {id: w.id, domain: w.domain, of: coalesce(r.id, q.id)}
}
// An owner of several practices signs for each: a paper whose powers are over others alone is about those.
FILTER entity.id IN givers OR size(powers) = 0 OR any(w IN powers WHERE w.of IS NULL OR w.of = practice.id)
LET beyond = COLLECT {
  UNWIND [w IN powers WHERE NOT w.domain IN ['CODING_AND_BILLING_PROCEDURES', 'DIAGNOSTIC_CODING', 'PATIENT_BILLING_COLLECTION_POLICY'] | w.domain] AS domain RETURN DISTINCT domain
}
LET limited = any(t IN terms WHERE t.kind = 'limited-to-billing' AND NOT t.no)
LET broad = size(beyond) > 0 OR any(t IN terms WHERE t.kind = 'limited-to-billing' AND t.no)
LET fixed = any(t IN terms WHERE t.kind = 'revocable' AND t.no)
LET outcome = CASE WHEN broad OR (limited AND fixed) THEN 'found' WHEN NOT limited THEN 'not known' END
FILTER outcome IS NOT NULL
RETURN outcome, 'AGR-13' AS flag, [a.id] AS cause, [a.id] + [t IN terms | t.id] + [w IN powers | w.id] AS facts,
  // Billing in another's name is a service; that it cannot be ended is the lesser part of the flag.
  CASE WHEN outcome = 'found' AND NOT broad THEN 'medium' END AS severity,
  {agreement: a.id, holder: holders, giver: givers,
   reach: CASE WHEN size(beyond) > 0 THEN beyond WHEN broad THEN ['in more than billing'] ELSE ['in billing, which cannot be revoked'] END} AS values,
  CASE outcome WHEN 'not known' THEN ['transfer-papers'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'what the power of attorney covers' END AS reason, a.record AS record, 'certain' AS certainty
