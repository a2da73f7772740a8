/*
rule: medical-director
title: The medical director belongs to the management side
flags:
  ROL-07:
    title: The medical director is engaged or paid by the management side
    severity: high
    by-law:
      lay_spa_director: {barred: critical}
    leg: none
    cites: [medical_director_must_own]
    statement: "{director} is medical director of {practice} and is engaged or paid by {engagedBy}."
    cure: "Amendment. The practice engages and pays its medical director by a contract of its own, at market value; this would remove this indicator."
    authority: "Medical Board of California, guidance on medical spas; North Carolina Medical Board, case study of 30 Aug 2024; and see lay_spa_director."
    needs: {topics: [medical-director], law: []}
  ROL-08:
    title: The medical director reports to the management side on clinical matters
    severity: high
    leg: none
    statement: "{director} reports to {superior} on clinical matters of {practice}."
    cure: "Covenant. The clinical line stays within the practice; the management company sees figures, not cases. This would remove this indicator."
    authority: "Brovont v. KS-I Medical Services, 622 S.W.3d 671 (Mo. App. 2020); and see prohibited_domains."
    needs: {topics: [reporting], law: []}
needs:
  topics: [medical-director]
  law: []
handles: [lay_spa_director, medical_director_must_own]
cause: the director and who engages or directs
*/
LET owning = [o IN owners WHERE o.direct | o.id]
MATCH (d:Party)-[office:HOLDS_OFFICE]->(entity)
WHERE office.office IN ['medical-director', 'chief-medical'] AND office.since <= date <= office.until
CALL (*) {
  MATCH (d)<-[:PAYEE]-(f:Payment)-[:PAYER]->(m:Party)
  WHERE office.office = 'medical-director' AND f.stream IN ['medical-director-fee', 'compensation'] AND m.id IN group AND f.since <= date <= f.until AND coalesce(f.amount, 1) > 0
    AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  RETURN 'ROL-07' AS flag, 'found' AS outcome, m.id AS other, [f.id] AS facts, f.record AS record
  UNION ALL
  MATCH (d)-[:PARTY_TO]->(a:Agreement {kind: 'medical-director'})<-[r:PARTY_TO]-(m:Party)
  WHERE m.id IN group AND a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed'
    // Where the practice is party too, the manager may be there for administration only.
    AND NOT EXISTS { (a)<-[:PARTY_TO]-(entity) }
  RETURN 'ROL-07' AS flag, 'found' AS outcome, m.id AS other, [a.id, r.id] AS facts, a.record AS record
  UNION ALL
  // A director who is not the owner, beside an owner who may not hold: the physician lends a name to somebody else's practice.
  WITH * WHERE office.office = 'medical-director' AND (coalesce(law.medical_director_must_own, false) OR coalesce(law.lay_spa_director = 'barred', false)) AND NOT d.id IN owning
    AND any(o IN owners WHERE o.upper > 0 AND o.eligibility = 'may-not-hold')
  RETURN 'ROL-07' AS flag, 'found' AS outcome, head([o IN owners WHERE o.eligibility = 'may-not-hold' AND o.upper > 0 | o.id]) AS other, [] AS facts, office.record AS record
  UNION ALL
  // Where nobody who may hold the practice owns any of it, what the practice pays is paid by those who may not.
  WITH * WHERE office.office = 'medical-director' AND law.lay_spa_director IS NULL AND NOT coalesce(law.medical_director_must_own, false) AND NOT d.id IN owning
    AND size(owning) > 0 AND all(o IN owners WHERE NOT o.direct OR o.eligibility = 'may-not-hold')
  MATCH (d)<-[:PAYEE]-(f:Payment)-[:PAYER]->(entity)
  WHERE f.stream IN ['medical-director-fee', 'compensation'] AND f.since <= date <= f.until AND coalesce(f.amount, 1) > 0
    AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  RETURN 'ROL-07' AS flag, 'found' AS outcome, owning[0] AS other, [f.id] AS facts, f.record AS record
  UNION ALL
  MATCH (d)-[r:REPORTS_TO {matter: 'clinical'}]->(x:Party)
  WHERE r.since <= date <= r.until AND (r.practice IS NULL OR r.practice = practice.id)
    AND (x.id IN group OR x.id IN insiders OR x.id IN lay OR x.id IN unsure) AND NOT x.id IN [o IN owners WHERE o.eligibility = 'may-control' | o.id]
  RETURN 'ROL-08' AS flag, CASE WHEN x.id IN unsure AND NOT (x.id IN group OR x.id IN insiders OR x.id IN lay) THEN 'not known' ELSE 'found' END AS outcome,
    x.id AS other, [r.id] AS facts, r.record AS record
  UNION ALL
  // Nobody is on file who pays or engages the director: the question stays open.
  WITH * WHERE office.office = 'medical-director' AND NOT d.id IN owning AND size(managers) > 0
    AND NOT EXISTS { (d)<-[:PAYEE]-(f:Payment) WHERE f.stream IN ['medical-director-fee', 'compensation'] }
    AND NOT EXISTS { (d)-[:PARTY_TO]->(:Agreement {kind: 'medical-director'}) }
    AND NOT EXISTS { (d)-[:WORKS_FOR]->(entity) }
  RETURN 'ROL-07' AS flag, 'not known' AS outcome, null AS other, [] AS facts, office.record AS record
}
WITH DISTINCT d, office, flag, outcome, other, facts, record
RETURN outcome, flag, CASE WHEN other IS NULL THEN [d.id] ELSE [d.id, other] END AS cause, facts + [office.id] AS facts,
  {director: d.id, engagedBy: other, superior: other} AS values,
  CASE WHEN outcome <> 'not known' THEN [] WHEN flag = 'ROL-07' THEN ['medical-director'] ELSE ['licenses'] END AS missing,
  CASE WHEN outcome <> 'not known' THEN null WHEN flag = 'ROL-07' THEN 'who engages and pays the medical director' ELSE 'whether the superior is a licensee' END AS reason,
  CASE WHEN flag = 'ROL-07' AND law.lay_spa_director IS NOT NULL THEN ['lay_spa_director'] ELSE [] END AS applied,
  record, 'certain' AS certainty
