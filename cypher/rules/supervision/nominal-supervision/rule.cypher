/*
rule: nominal-supervision
title: Supervision is on paper only
flags:
  SUP-02:
    title: The supervisor is hardly ever there
    severity: high
    leg: none
    cites: [supervision_max_miles]
    statement: "{supervisor} supervises {supervisee} in {practice} by name: {signs}."
    cure: "Covenant. A schedule of visits, a log of them, and pay at market value for real duties; this would remove this indicator."
    authority: "Texas Medical Board, Gallagher and Luxe Med Spa (2023); North Carolina Medical Board, case study of 30 Aug 2024; and see supervision_max_miles."
needs:
  topics: [supervision]
  law: []
handles: [supervision_max_miles]
cause: the supervisor
*/
LET here = COLLECT {
  MATCH (x:Party)-[w:WORKS_FOR]->(entity) WHERE w.since <= date <= w.until RETURN x.id
  UNION
  MATCH (c:Care)-[:PRACTICE]->(practice) MATCH (c)-[:PERFORMER]->(x:Party) WHERE c.since <= date <= c.until RETURN x.id
  UNION
  UNWIND group AS id MATCH (:Party {key: practice.snapshot + '/' + id})<-[w:WORKS_FOR]-(x:Party) WHERE w.since <= date <= w.until RETURN x.id
}
UNWIND here + [entity.id] AS id
MATCH (e:Party {key: practice.snapshot + '/' + id})<-[s:SUPERVISES]-(v:Person)
WHERE s.since <= date <= s.until AND (s.practice = practice.id OR s.practice IS NULL)
LET fee = COLLECT {
  MATCH (v)<-[:PAYEE]-(f:Payment {stream: 'medical-director-fee'}) WHERE f.since <= date <= f.until AND f.amount IS NOT NULL AND f.per IN ['month', 'year', 'quarter']
  RETURN {id: f.id, monthly: CASE f.per WHEN 'year' THEN f.amount / 12 WHEN 'quarter' THEN f.amount / 3 ELSE f.amount END}
}
LET sites = COLLECT { MATCH (v)-[x:SUPERVISES]->(:Party) WHERE x.since <= date <= x.until AND x.practice IS NOT NULL RETURN DISTINCT x.practice }
// Whom the law does not let order gives orders in the supervisor's name: the name is lent.
LET lent = COLLECT {
  MATCH (c:Care)-[:PRACTICE]->(practice) MATCH (c)-[:CREDENTIALS]->(v) MATCH (c)-[:ORDERER]->(x:Person)
  WHERE c.since <= date <= c.until AND x.id <> v.id AND x.id IN lay
    AND NOT EXISTS { (x)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.status IN ['active', 'probation'] AND l.since <= date <= l.until }
  RETURN c.id
}
LET far = coalesce(law.supervision_max_miles, threshold.director_distance)
LET signs = [t IN [
  CASE WHEN s.visits < threshold.director_visits THEN toString(s.visits) + ' visits a month' END,
  CASE WHEN s.distance > far THEN toString(s.distance) + ' miles away' END,
  CASE WHEN any(f IN fee WHERE f.monthly <= threshold.director_fee) THEN 'a fee of ' + toString(fee[0].monthly) + ' dollars a month' END,
  CASE WHEN size(sites) >= threshold.director_sites THEN toString(size(sites)) + ' practices supervised' END,
  CASE WHEN size(lent) > 0 THEN 'orders in the name of the supervisor by somebody without a license' END,
  CASE WHEN s.acknowledged = false THEN 'not known to the supervisor' END] WHERE t IS NOT NULL]
LET outcome = CASE WHEN size(signs) >= threshold.nominal_signs OR s.visits = 0 OR s.acknowledged = false THEN 'found'
  WHEN s.visits IS NULL THEN 'not known' END
FILTER outcome IS NOT NULL
WITH v, outcome, collect(DISTINCT e.id) AS supervisees, collect(DISTINCT s.id) + reduce(all = [], f IN head(collect(fee)) | all + f.id) + head(collect(lent)) AS facts, head(collect(signs)) AS signs, head(collect(s.record)) AS record, head(collect(far)) AS far
RETURN outcome, 'SUP-02' AS flag, [v.id] AS cause, facts, {supervisor: v.id, supervisee: supervisees, signs: signs} AS values,
  CASE outcome WHEN 'not known' THEN ['supervision'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'how often the supervisor comes' END AS reason,
  CASE WHEN law.supervision_max_miles IS NULL THEN [] ELSE ['supervision_max_miles'] END AS applied, record, 'certain' AS certainty
