/*
rule: both-sides-sign
title: One person signs for both sides
flags:
  ROL-03:
    title: The same person signs the management agreement for the practice and for the manager
    severity: high
    leg: none
    statement: "{signatory} signed the {agreement} for {practice} and for {manager}."
    cure: "Amendment. Somebody of the practice who holds nothing on the other side reviews the agreement and signs it again; this would remove this indicator."
    authority: "Carothers (N.Y.), as the research reports its factors."
needs:
  topics: [msa]
  law: []
handles: []
cause: the signatory and the agreement
*/
MATCH (entity)-[a:PARTY_TO {role: 'practice'}]->(m:Agreement {kind: 'msa'})<-[b:PARTY_TO {role: 'manager'}]-(y:Party)
WHERE m.since <= date <= m.until AND coalesce(m.stage, 'executed') = 'executed'
  AND (a.signatory = b.signatory OR a.signatory IS NULL OR b.signatory IS NULL)
// A licensee who owns the practice and the manager has nobody on the other side.
LET own = a.signatory = b.signatory AND a.signatory IN [o IN owners WHERE o.eligibility = 'may-control' | o.id]
  AND EXISTS { (y)<-[s:OWNS]-(x:Party) WHERE x.id = a.signatory AND coalesce(s.percentLower, 0) > 50 AND s.since <= date <= s.until }
LET outcome = CASE WHEN own THEN 'cleared' WHEN a.signatory = b.signatory THEN 'found' ELSE 'not known' END
RETURN outcome, 'ROL-03' AS flag, CASE outcome WHEN 'not known' THEN [m.id] ELSE [a.signatory, m.id] END AS cause, [m.id, a.id, b.id] AS facts,
  {signatory: a.signatory, agreement: m.title, manager: y.id} AS values,
  CASE outcome WHEN 'not known' THEN ['msa'] ELSE [] END AS missing,
  CASE outcome WHEN 'cleared' THEN 'the owner holds the management company' WHEN 'not known' THEN 'who signed the management agreement for each side' END AS reason,
  a.record AS record, 'certain' AS certainty
