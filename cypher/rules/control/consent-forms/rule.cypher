/*
rule: consent-forms
title: Consent forms come from the management side
flags:
  CLN-15:
    title: Consent forms are issued without review by a licensee of the practice
    severity: medium
    leg: control
    statement: "{author} decides on or drafts consent forms of {practice}, and no licensee's review is on file: {what}."
    cure: "Covenant. A licensee of the practice reviews and approves each form, and a log shows it; this would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs)."
needs:
  topics: [clinical-decisions]
  law: []
handles: []
cause: who issues the forms
*/
CALL (*) {
  UNWIND [p IN paths WHERE p.target = 'CONSENT_FORMS' AND p.strength = 'control'] AS p
  // A power that names the forms; who sets all protocols is CLN-04.
  WITH * WHERE EXISTS {
    UNWIND [practice, entity] AS over
    MATCH (over)<-[:OVER]-(w:Power {domain: 'CONSENT_FORMS'}) WHERE w.id IN p.facts
    RETURN w
  }
  RETURN 'found' AS outcome, p.holder AS author, p.facts AS facts, p.index AS path, 'it decides on them' AS what, p.record AS record, p.certainty AS certainty
  UNION ALL
  UNWIND group AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  // Found first, or the planner may read all parties to meet the documents half-way.
  WITH *
  MATCH (m)<-[:DRAFTED_BY]-(d:Document {kind: 'consent-form'}) WHERE d.since <= date <= d.until
  OPTIONAL MATCH (d)-[:REVIEWED_BY|APPROVED_BY]->(v:Party)
  WITH id, d, count(v) AS seen, collect(v.id = entity.id OR EXISTS { (v)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.status = 'active' AND l.since <= date <= l.until }) AS fit
  FILTER NOT any(f IN fit WHERE f)
  // A form whose reviewer is not on file may have one; a reviewer who is no licensee is none. Forms of a manager may be another practice's.
  RETURN CASE seen WHEN 0 THEN 'not known' ELSE 'found' END AS outcome, id AS author, [d.id] AS facts, null AS path, d.title AS what, d.record AS record,
    CASE WHEN EXISTS { (d)-[:HELD_BY]->(h:Party) WHERE h.id = entity.id } THEN 'certain' ELSE 'possible' END AS certainty
}
WITH outcome, author, facts, path, what, record, certainty ORDER BY certainty, path IS NULL
WITH outcome, author, collect(facts) AS every, head(collect(path)) AS path, collect(DISTINCT what) AS what, head(collect(record)) AS record, head(collect(certainty)) AS certainty
RETURN outcome, 'CLN-15' AS flag, [author] AS cause, reduce(all = [], f IN every | all + [x IN f WHERE NOT x IN all]) AS facts, path, {author: author, what: what} AS values,
  CASE outcome WHEN 'not known' THEN ['clinical-decisions'] ELSE [] END AS missing, CASE outcome WHEN 'not known' THEN 'who reviewed the consent forms of the management side' END AS reason, record, certainty
