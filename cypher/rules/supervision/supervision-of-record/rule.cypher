/*
rule: supervision-of-record
title: The supervision on paper does not hold
flags:
  SUP-04:
    title: The supervisor's specialty or license does not fit the procedures
    severity: medium
    leg: none
    standing: misconduct
    statement: "{supervisor} supervises {supervisee} in {practice}: {signs}."
    cure: "Covenant. A supervisor with an active license and experience in these procedures takes the place; this would remove this indicator."
    authority: "Fla. Stat. 458.348; Texas Medical Board, Gallagher and Luxe Med Spa (2023); as the research reports them."
  SUP-07:
    title: The supervision of record is expired, unsigned or not known to the supervisor
    severity: high
    leg: none
    standing: formality
    statement: "The supervision of {supervisee} by {supervisor} in {practice} does not hold: {signs}."
    cure: "Condition to closing. Supervisor and supervisee sign a current agreement and the boards are told; this would remove this indicator."
    authority: "North Carolina Medical Board, case study of 30 Aug 2024, as the research reports it."
needs:
  topics: [supervision]
  law: []
handles: []
cause: the supervisor
*/
CALL (*) {
  MATCH (entity)<-[:WORKS_FOR]-(e:Party)<-[s:SUPERVISES]-(v:Person) RETURN e, s, v
  UNION
  MATCH (practice)<-[:PRACTICE]-(:Care)-[:PERFORMER]->(e:Party)<-[s:SUPERVISES]-(v:Person) RETURN e, s, v
  UNION
  MATCH (entity)<-[s:SUPERVISES]-(v:Person) RETURN entity AS e, s, v
}
WITH * WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id)
OPTIONAL MATCH (a:Fact {key: practice.snapshot + '/' + s.agreement})
OPTIONAL MATCH (v)<-[:PERSON]-(l:License) WHERE l.state = practice.state
WITH e, s, v, a, count(l) AS held, sum(CASE WHEN l.status IN ['active', 'probation'] AND l.since <= date <= l.until THEN 1 ELSE 0 END) AS active
UNWIND [
  {flag: 'SUP-04', open: s.specialtyMatch IS NULL, ask: 'whether the specialty fits the procedures', signs: [
    CASE WHEN s.specialtyMatch = false THEN 'another specialty' END,
    CASE WHEN held > 0 AND active = 0 THEN 'no active license in the state' END]},
  {flag: 'SUP-07', open: s.acknowledged IS NULL AND a IS NULL, ask: 'whether the supervisor knows of it and signed', signs: [
    CASE WHEN s.acknowledged = false THEN 'the supervisor does not know of it' END,
    CASE WHEN a.until < date THEN 'its agreement has ended' END,
    CASE WHEN a.stage = 'draft' THEN 'its agreement is a draft' END]}
] AS test
WITH e, s, v, a, active, test, [t IN test.signs WHERE t IS NOT NULL] AS signs
FILTER size(signs) > 0 OR test.open
WITH test.flag AS flag, v, CASE WHEN size(signs) > 0 THEN 'found' ELSE 'not known' END AS outcome, test.ask AS ask,
  collect(DISTINCT e.id) AS supervisees, collect(DISTINCT s.id) + collect(DISTINCT a.id) AS facts, collect(signs) AS every, min(active) AS active, min(s.record) AS record
RETURN outcome, flag, [v.id] AS cause, facts, {supervisor: v.id, supervisee: supervisees, signs: reduce(all = [], x IN every | all + [t IN x WHERE NOT t IN all])} AS values,
  CASE WHEN outcome = 'found' AND flag = 'SUP-04' AND active = 0 AND any(x IN every WHERE 'no active license in the state' IN x) THEN 'high' END AS severity,
  CASE outcome WHEN 'not known' THEN ['supervision'] ELSE [] END AS missing, CASE outcome WHEN 'not known' THEN ask END AS reason, record, 'certain' AS certainty
