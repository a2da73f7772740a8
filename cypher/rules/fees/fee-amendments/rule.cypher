/*
rule: fee-amendments
title: The fee is set anew again and again, or after the fact
flags:
  FEE-14:
    title: The fee was amended several times within a year, some of it for time already past or after a share of profit
    severity: high
    leg: none
    cites: [profit_share]
    statement: "Amendments of {first} changed the fee of {practice} {count} times within a year ({amendments}); for time already past: {back}; it follows the profit: {profit}."
    cure: "Amendment. The fee is set once a year in advance at market value, and is not changed for time past; this would remove this indicator."
    authority: "Sign named by the research; no rule of law is cited for it."
needs:
  topics: [msa, fees]
  law: []
handles: []
cause: the agreement amended
*/
MATCH (entity)-[:PARTY_TO {role: 'practice'}]->(first:Agreement {kind: 'msa'})
WHERE first.since <= date AND NOT EXISTS { (first)-[:AMENDS]->(:Agreement) }
// Amendments that bring a payment or a formula of the fee.
LET changes = COLLECT {
  MATCH (first)<-[:AMENDS]-{1,8}(c:Agreement)
  WHERE c.since <= date AND coalesce(c.stage, 'executed') = 'executed' AND EXISTS { (c)<-[:AGREEMENT]-(f:Fact) WHERE f:Payment OR (f:Term AND f.kind = 'fee-formula') }
  RETURN DISTINCT {id: c.id, signed: CASE WHEN size(coalesce(c.signed, '')) = 10 THEN date(c.signed) END, effective: CASE WHEN size(coalesce(c.effective, '')) = 10 THEN date(c.effective) END}
}
LET dated = [c IN changes WHERE c.signed IS NOT NULL]
LET crowded = [c IN dated WHERE size([d IN dated WHERE c.signed <= d.signed AND d.signed < c.signed + duration({years: 1})]) >= threshold.fee_amendments
  OR size([d IN dated WHERE d.signed <= c.signed AND c.signed < d.signed + duration({years: 1})]) >= threshold.fee_amendments]
LET back = [c IN crowded WHERE c.effective < c.signed]
LET profit = EXISTS { (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party) WHERE m.id IN group AND f.since <= date AND f.basis IN ['percent-of-profit', 'residual'] }
LET unread = size(changes) >= threshold.fee_amendments AND size(dated) < size(changes) AND size(crowded) = 0
FILTER unread OR (size(crowded) > 0 AND (size(back) > 0 OR profit))
RETURN CASE WHEN unread THEN 'not known' ELSE 'found' END AS outcome, 'FEE-14' AS flag, [first.id] AS cause, [c IN CASE WHEN unread THEN changes ELSE crowded END | c.id] AS facts,
  {first: first.id, count: size(crowded), amendments: [c IN crowded | c.id], back: CASE WHEN size(back) > 0 THEN 'yes' ELSE 'no' END, profit: CASE WHEN profit THEN 'yes' ELSE 'no' END} AS values,
  CASE WHEN unread THEN ['msa'] ELSE [] END AS missing, CASE WHEN unread THEN 'when the amendments of the fee were signed' END AS reason,
  'paper' AS record, 'certain' AS certainty
