/*
rule: patient-records
title: Patient records are in lay hands
flags:
  CLN-09:
    title: A lay party owns patient records or decides on their content or custody
    severity: high
    leg: control
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} has {what} of {practice}."
    in-practice: "{holder} has {what} of {practice}, as observed."
    cure: "Amendment. The practice owns the records and is their custodian; the management company stores them under a business associate agreement. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Cal. Health & Saf. Code 1191; and see prohibited_domains."
needs:
  topics: [clinical-decisions]
  law: []
handles: []
cause: who has the records
*/
CALL (*) {
  UNWIND [p IN paths WHERE p.target IN ['RECORDS', 'RECORDS_CONTENT', 'RECORDS_CUSTODY'] AND p.strength = 'control'] AS p
  RETURN p.holder AS holder, p.facts AS facts, p.index AS path, 'a decision on ' + CASE p.target WHEN 'RECORDS_CONTENT' THEN 'the content of patient records' ELSE 'patient records and their custody' END AS what,
    p.record AS record, p.certainty AS certainty
  UNION ALL
  // Storing what belongs to the practice is a service; owning it is not. Where nobody says who uses them, they may be another practice's.
  UNWIND group AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})<-[:OWNER]-(a:Asset {kind: 'records'})
  WHERE a.since <= date <= a.until
  OPTIONAL MATCH (a)-[:USED_BY]->(u:Party)
  WITH id, a, collect(u.id) AS users
  FILTER size(users) = 0 OR entity.id IN users
  RETURN id AS holder, [a.id] AS facts, null AS path, 'ownership of patient records' AS what, a.record AS record,
    CASE WHEN entity.id IN users THEN 'certain' ELSE 'possible' END AS certainty
}
WITH holder, facts, path, what, record, certainty ORDER BY certainty, path IS NULL, record DESC
WITH holder, collect(facts) AS every, head(collect(path)) AS path, collect(DISTINCT what) AS what, head(collect(record)) AS record, head(collect(certainty)) AS certainty
RETURN 'found' AS outcome, 'CLN-09' AS flag, [holder] AS cause, reduce(all = [], f IN every | all + [x IN f WHERE NOT x IN all]) AS facts, path,
  {holder: holder, what: what} AS values, record, certainty
