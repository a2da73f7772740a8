/*
rule: pay-of-people
title: The management side pays clinicians, or its managers live on the production of the practice
flags:
  FEE-17:
    title: The management side pays the clinicians out of its own money
    severity: medium
    adjust: raise-strong
    leg: none
    cites: [lay_employment]
    statement: "{payer} pays {workers} for care of patients of {practice}."
    cure: "Amendment. The practice pays its clinicians from its own account; the management company may run the payroll for it. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; and see lay_employment."
  FEE-18:
    title: People without a clinical role are paid by the production of the practice
    severity: medium
    leg: none
    cites: [percentage_fee]
    statement: "{workers}, who give no care, are paid by {payer} according to what {practice} produces ({bases})."
    cure: "Amendment. A fixed pay, or a bonus for what they do themselves, takes the place of a share in production; this would remove this indicator."
    authority: "Aspen, as named in the research."
needs:
  topics: [employment]
  law: []
handles: []
cause: who pays
*/
CALL (*) {
  // Pay as a stream of money from the management side, or from the practice to a person of the management side.
  UNWIND [entity.id] + group AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})<-[:PAYER]-(f:Payment {stream: 'compensation'})-[:PAYEE]->(x:Party)
  WHERE f.since <= date <= f.until AND NOT x.id IN [o IN owners | o.id] AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  RETURN id, x, f.id AS fact, f.basis IN ['percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual', 'per-patient'] AS production, replace(f.basis, '-', ' ') AS basis,
    true AS own, f.record AS record, EXISTS { (f)-[:PRACTICE]->(:Practice) } AS tied
  UNION ALL
  MATCH (entity)<-[w:WORKS_FOR]-(x:Party)
  WHERE w.since <= date <= w.until AND (w.paidBy IN group OR w.payBasis IN ['production', 'commission', 'quota', 'profit-share']) AND NOT x.id IN [o IN owners | o.id]
  // Who issues the pay of an employee of the practice runs the payroll; of others it may be the one who pays.
  RETURN coalesce(w.paidBy, entity.id) AS id, x, w.id AS fact, coalesce(w.payBasis IN ['production', 'commission', 'quota', 'profit-share'], false) AS production, replace(coalesce(w.payBasis, 'not stated'), '-', ' ') AS basis,
    w.kind <> 'employee' AS own, w.record AS record, true AS tied
}
LET work = COLLECT {
  MATCH (x)-[w:WORKS_FOR]->(e:Party) WHERE w.since <= date <= w.until AND (e.id = entity.id OR e.id IN group) RETURN coalesce(w.clinical, false)
}
LET licensed = EXISTS { (x)<-[:PERSON]-(l:License) WHERE l.since <= date <= l.until }
LET clinical = true IN work OR (size(work) = 0 AND licensed)
LET flag = CASE WHEN clinical AND id IN group THEN 'FEE-17' WHEN NOT clinical AND NOT licensed AND production THEN 'FEE-18' END
FILTER flag IS NOT NULL
LET outcome = CASE WHEN flag = 'FEE-18' OR own THEN 'found' ELSE 'cleared' END
WITH flag, id, outcome, collect(DISTINCT x.id) AS workers, collect(DISTINCT fact) AS facts, collect(DISTINCT basis) AS bases, head(collect(record)) AS record, true IN collect(tied) AS tied
RETURN outcome, flag, [id] AS cause, facts, {payer: id, workers: workers, bases: bases} AS values,
  CASE outcome WHEN 'cleared' THEN 'the practice employs them, and the management side runs the payroll for it' END AS reason,
  record, CASE WHEN tied OR size(managers) = 0 THEN 'certain' ELSE 'possible' END AS certainty
