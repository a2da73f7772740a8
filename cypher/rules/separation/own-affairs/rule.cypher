/*
rule: own-affairs
title: Whether the practice has affairs of its own
flags:
  SEP-01:
    title: The practice and the management side use the same things to deal with the world
    severity: medium
    leg: none
    statement: "{practice} and {others} use in common: {kinds}."
    cure: "Covenant. The practice has an address or suite, a line, a mail domain, an account and a name of its own; this would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs)."
    needs: {topics: [separation, accounts], law: []}
  SEP-04:
    title: The practice has no staff, accounts, books or cover of its own
    severity: high
    leg: none
    statement: "{practice} has none of its own of these: {kinds}."
    cure: "Condition to closing. The practice employs its clinicians, keeps its accounts and books, files its returns and carries its own cover; this would remove this indicator."
    authority: "Carothers v. Progressive Ins. Co., 33 N.Y.3d 389 (2019), among the factors of the charge."
    needs: {topics: [employment, accounts, financials, insurance], law: []}
needs:
  topics: [accounts]
  law: []
handles: []
cause: the practice
*/
CALL (*) {
  // What the manager owns and lets to the practice is not used in common. The thing first, then who else uses it: a name may have thousands of users.
  MATCH (entity)<-[:USED_BY|OWNER]-(a:Asset) WHERE a.kind IN ['premises', 'phone', 'domain-name', 'trade-name'] AND a.since <= date <= a.until
  WITH DISTINCT a
  UNWIND group AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  WITH a, m
  MATCH (a)-[:USED_BY]->(m)
  RETURN 'SEP-01' AS flag, a.id AS fact, a.record AS record, m.id AS other, replace(a.kind, '-', ' ') AS kind
  UNION ALL
  MATCH (entity)<-[:USERS|OWNER]-(a:Account) WHERE a.since <= date <= a.until
  WITH DISTINCT a
  UNWIND group AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  WITH a, m
  MATCH (a)-[:USERS|OWNER]->(m)
  RETURN 'SEP-01' AS flag, a.id AS fact, a.record AS record, m.id AS other, 'account' AS kind
  UNION ALL
  MATCH (entity)<-[:USERS]-(a:Account)-[:OWNER]->(m:Party)
  WHERE m.id IN group AND a.since <= date <= a.until AND NOT EXISTS { (entity)<-[:OWNER]-(o:Account) WHERE o.since <= date <= o.until }
  RETURN 'SEP-04' AS flag, a.id AS fact, a.record AS record, m.id AS other, 'accounts' AS kind
  UNION ALL
  MATCH (entity)<-[w:WORKS_FOR {clinical: true}]-(:Party)
  WHERE w.insuredBy IN group AND w.since <= date <= w.until
    AND NOT EXISTS { (entity)<-[o:WORKS_FOR]-(:Party) WHERE NOT o.insuredBy IN group AND o.since <= date <= o.until }
  RETURN 'SEP-04' AS flag, w.id AS fact, w.record AS record, w.insuredBy AS other, 'cover for malpractice' AS kind
  UNION ALL
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {status: 'none-exists'})
  WHERE r.item IN ['employment', 'accounts', 'financials', 'insurance'] AND r.since <= date
  RETURN 'SEP-04' AS flag, r.id AS fact, r.record AS record, null AS other,
    CASE r.item WHEN 'employment' THEN 'staff' WHEN 'financials' THEN 'books' WHEN 'insurance' THEN 'cover for malpractice' ELSE 'accounts' END AS kind
}
WITH flag, collect(DISTINCT kind) AS kinds, collect(DISTINCT other) AS others, collect(DISTINCT fact) AS facts, max(record) AS record
FILTER size(kinds) >= CASE flag WHEN 'SEP-01' THEN threshold.shared_attributes ELSE threshold.nominal_signs END
RETURN 'found' AS outcome, flag, [practice.id] AS cause, facts, {kinds: kinds, others: others} AS values, record, 'certain' AS certainty
