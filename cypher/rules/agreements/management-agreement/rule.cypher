/*
rule: management-agreement
title: Management fees are paid without an agreement in force
flags:
  AGR-04:
    title: No signed management agreement is in force for the fees that are paid
    severity: high
    leg: none
    statement: "{practice} pays {manager} a management fee, and no signed agreement covers the day: {found}."
    cure: "Condition to closing. The agreement is signed by both sides with the services and the fee, and the earlier period is confirmed in writing; this would remove this indicator."
    authority: "The source articles S0 and S1 of the catalogue; no case is tied to it."
needs:
  topics: [msa, fees]
  law: []
handles: []
cause: the manager
*/
MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'management-fee'})-[:PAYEE]->(m:Party)
WHERE f.since <= date <= f.until AND coalesce(f.amount, 1) > 0
LET papers = COLLECT {
  MATCH (entity)-[:PARTY_TO]->(a:Agreement {kind: 'msa'})<-[:PARTY_TO]-(m) RETURN DISTINCT a {.id, .since, .until, .signed, stage: coalesce(a.stage, 'executed')}
}
LET force = [a IN papers WHERE a.stage = 'executed' AND a.since <= date <= a.until]
// A fee whose first day is known and lies before the agreement was paid without one.
LET early = f.since > date('0001-01-01') AND size(force) > 0 AND all(a IN force WHERE a.since > f.since)
FILTER size(force) = 0 OR early
LET none = COLLECT {
  UNWIND [practice, entity, m] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'msa', status: 'none-exists'}) RETURN r.id
}
LET outcome = CASE WHEN size(papers) > 0 OR size(none) > 0 THEN 'found' ELSE 'not known' END
RETURN outcome, 'AGR-04' AS flag, [m.id] AS cause, [f.id] + [a IN papers | a.id] + none AS facts,
  // A paper that came after the first payment is a lesser matter than no paper at all.
  CASE WHEN early THEN 'medium' END AS severity,
  {manager: m.id, found: CASE WHEN early THEN 'the agreement begins only on ' + toString(force[0].since) WHEN size(papers) = 0 THEN 'none exists'
    WHEN any(a IN papers WHERE a.stage = 'draft') THEN 'only a draft is on file' ELSE 'the agreement ended on ' + toString(papers[0].until) END} AS values,
  CASE outcome WHEN 'not known' THEN ['msa'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'whether a signed management agreement exists' END AS reason, 'paper' AS record, 'certain' AS certainty
