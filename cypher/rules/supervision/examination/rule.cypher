/*
rule: examination
title: Nobody is known to examine before a procedure
flags:
  SUP-05:
    title: A procedure is done without a known examination and order
    severity: critical
    leg: none
    cites: [initial_exam, initial_exam_by, initial_exam_for]
    statement: "In {practice}, {performer} performs {procedure}; examined by: {examiner}; ordered by: {orderer}."
    cure: "Covenant. A licensee who may examine sees each patient first and orders the procedure, and the chart shows it; this would remove this indicator."
    authority: "Tex. Occ. Code ch. 172 (HB 3749); Medical Board of California, cosmetic treatments; and see initial_exam."
needs:
  topics: [examination]
  law: []
handles: [initial_exam, initial_exam_by]
cause: who performs, and the procedure
*/
// A question first: a missing name in a list is not a missing examination. Only a statement that none exists makes a finding.
MATCH (c:Care)-[:PRACTICE]->(practice) WHERE c.since <= date <= c.until
MATCH (c)-[:PERFORMER]->(p:Party)
LET professions = COLLECT { MATCH (p)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.since <= date <= l.until RETURN DISTINCT l.profession }
FILTER NOT any(x IN professions WHERE x IN ['medicine', 'physician-assistant', 'advanced-nursing'])
LET examiners = COLLECT { MATCH (c)-[:EXAMINER]->(e:Party) RETURN e.id }
LET orderers = COLLECT { MATCH (c)-[:ORDERER]->(e:Party) RETURN e.id }
LET fit = COLLECT {
  UNWIND examiners AS id
  MATCH (e:Party {key: practice.snapshot + '/' + id})<-[:PERSON]-(l:License)
  WHERE l.state = practice.state AND l.since <= date <= l.until AND l.status IN ['active', 'probation']
    AND (law.initial_exam_by IS NULL OR l.profession IN law.initial_exam_by)
    AND l.profession IN ['medicine', 'physician-assistant', 'advanced-nursing']
  RETURN DISTINCT e.id
}
LET none = COLLECT {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'examination', status: 'none-exists'}) WHERE r.since <= date RETURN r.id
}
LET outcome = CASE WHEN size(fit) > 0 AND size(orderers) > 0 THEN null
  WHEN coalesce(law.initial_exam = false, false) THEN 'cleared'
  WHEN size(none) > 0 AND size(examiners) = 0 THEN 'found' ELSE 'not known' END
FILTER outcome IS NOT NULL
RETURN outcome, 'SUP-05' AS flag, [p.id] AS cause, [c.id] + CASE outcome WHEN 'found' THEN none ELSE [] END AS facts,
  {performer: p.id, procedure: c.procedure, examiner: CASE WHEN size(examiners) > 0 THEN examiners ELSE ['nobody on file'] END, orderer: CASE WHEN size(orderers) > 0 THEN orderers ELSE ['nobody on file'] END} AS values,
  CASE outcome WHEN 'not known' THEN ['examination'] ELSE [] END AS missing,
  CASE outcome WHEN 'cleared' THEN 'initial_exam' WHEN 'not known' THEN 'who examines and orders before ' + c.procedure END AS reason,
  CASE WHEN law.initial_exam IS NULL THEN [] ELSE ['initial_exam'] END AS applied, c.record AS record, 'certain' AS certainty
