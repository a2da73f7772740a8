/*
rule: own-products
title: Who orders earns from what the manager sells
flags:
  ROL-05:
    title: A clinician with equity in or variable pay from the management side orders or recommends what it sells
    severity: high
    leg: none
    standing: misconduct
    cites: [federal_self_referral]
    statement: "{clinician} orders or recommends treatments in {practice} and has a share or variable pay from the management side, of which {seller} sells products to it."
    cure: "Covenant. The interest ends, or counsel fits it into an exception of the federal rules, and it is disclosed to patients; this would remove this indicator."
    authority: "42 U.S.C. 1320a-7b(b) (AKS) and 42 U.S.C. 1395nn (Stark), as the research names them; and see federal_self_referral."
needs:
  topics: [owners-of-manager, examination]
  law: []
handles: []
cause: the clinician and the seller
*/
UNWIND group AS id
MATCH (g:Party {key: practice.snapshot + '/' + id})
CALL (*) {
  MATCH (g)<-[:PAYEE]-(f:Payment {stream: 'supplies'})-[:PAYER]->(entity) WHERE f.since <= date <= f.until RETURN f.id AS sold
  UNION ALL
  MATCH (g)<-[:OWNER]-(a:Asset {kind: 'products'})-[:USED_BY]->(entity) WHERE a.since <= date <= a.until RETURN a.id AS sold
}
MATCH (practice)<-[:PRACTICE]-(c:Care)-[:ORDERER|RECOMMENDER]->(p:Person) WHERE c.since <= date <= c.until
CALL (*) {
  MATCH (p)-[s:OWNS]->(m:Party) WHERE m.id IN group AND s.since <= date <= s.until RETURN s.id AS interest, s.record AS record
  UNION ALL
  MATCH (p)-[w:WORKS_FOR]->(m:Party) WHERE w.since <= date <= w.until AND w.payBasis IN ['production', 'commission', 'quota', 'profit-share'] AND (m.id IN group OR w.paidBy IN group) RETURN w.id AS interest, w.record AS record
  UNION ALL
  MATCH (p)<-[:PAYEE]-(f:Payment)-[:PAYER]->(m:Party)
  WHERE m.id IN group AND f.since <= date <= f.until AND f.basis IN ['per-unit', 'per-patient', 'per-referral', 'percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual'] RETURN f.id AS interest, f.record AS record
}
WITH p, g, collect(DISTINCT sold) + collect(DISTINCT interest) + collect(DISTINCT c.id) AS facts, min(record) AS record
RETURN 'found' AS outcome, 'ROL-05' AS flag, [p.id, g.id] AS cause, facts, {clinician: p.id, seller: g.id} AS values, record, 'certain' AS certainty
