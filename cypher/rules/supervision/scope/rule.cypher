/*
rule: scope
title: Somebody without a license treats, recommends or bears a medical title
flags:
  CLN-16:
    title: Somebody without an active license treats, recommends treatment or bears a medical title
    severity: critical
    leg: none
    standing: misconduct
    statement: "{person} holds no active license on file in the state and {what} in {practice}."
    cure: "Condition to closing. It stops; a licensee reviews what was done, and the staff is trained; this would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs); Texas Medical Board, Gallagher and Luxe Med Spa (2023), as the research reports it."
needs:
  topics: [examination, licenses]
  law: []
handles: []
cause: the person
*/
CALL (*) {
  MATCH (practice)<-[:PRACTICE]-(c:Care)-[how:PERFORMER|RECOMMENDER|ORDERER]->(p:Person) WHERE c.since <= date <= c.until
  RETURN p, c.id AS fact, c.record AS record, CASE type(how) WHEN 'PERFORMER' THEN 'performs ' WHEN 'ORDERER' THEN 'orders ' ELSE 'recommends ' END + c.procedure
    + CASE WHEN type(how) = 'ORDERER' THEN coalesce(' under the credentials of ' + head(COLLECT { MATCH (c)-[:CREDENTIALS]->(x:Person) WHERE x.id <> p.id RETURN x.name }), '') ELSE '' END AS what, type(how) = 'PERFORMER' AS hand
  UNION ALL
  MATCH (entity)<-[o:HOLDS_OFFICE]-(p:Person) WHERE o.office IN ['medical-director', 'chief-medical'] AND o.since <= date <= o.until
  RETURN p, o.id AS fact, o.record AS record, 'bears the title of ' + replace(o.office, '-', ' ') AS what, false AS hand
}
WITH * WHERE NOT EXISTS { (p)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.status IN ['active', 'probation'] AND l.since <= date <= l.until }
// An assistant may act on a physician's delegation; whose license nobody looked up may have one.
LET lapsed = EXISTS { (p)<-[:PERSON]-(l:License) WHERE l.state = practice.state }
LET sure = lapsed OR p.id IN group OR p.id IN insiders OR (p.id IN lay AND NOT hand)
WITH p, sure, collect(DISTINCT what) AS what, collect(DISTINCT fact) AS facts, min(record) AS record
RETURN CASE WHEN sure THEN 'found' ELSE 'not known' END AS outcome, 'CLN-16' AS flag, [p.id] AS cause, facts, {person: p.id, what: what} AS values,
  CASE WHEN sure THEN [] ELSE ['licenses'] END AS missing,
  CASE WHEN NOT sure THEN 'whether a license or a delegation covers what the person does' END AS reason, record, 'certain' AS certainty
