/*
rule: ratio
title: One supervisor has more people than the state allows
flags:
  SUP-03:
    title: The ratio of supervision is exceeded
    severity: high
    leg: none
    standing: misconduct
    statement: "{supervisor} supervises {counted}, more than the state allows: {supervisee}."
    cure: "Covenant. Further supervisors take over until the ratio is met; this would remove this indicator."
    authority: "See pa_max_per_physician, np_max_per_physician, delegates_max."
needs:
  topics: [supervision]
  law: []
handles: [pa_max_per_physician, np_max_per_physician, delegates_max, np_authority]
cause: the supervisor
*/
CALL (*) {
  MATCH (entity)<-[:WORKS_FOR]-(:Party)<-[s:SUPERVISES]-(v:Person) WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id) RETURN v
  UNION
  MATCH (practice)<-[:PRACTICE]-(:Care)-[:PERFORMER]->(:Party)<-[s:SUPERVISES]-(v:Person) WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id) RETURN v
}
// The state counts all whom a physician supervises under its licenses, here and elsewhere. Groups without names cannot be counted.
MATCH (v)-[s:SUPERVISES]->(e:Person)<-[:PERSON]-(l:License)
WHERE s.since <= date <= s.until AND l.state = practice.state AND l.since <= date <= l.until AND l.status IN ['active', 'probation']
  AND l.profession IN ['physician-assistant', 'advanced-nursing']
WITH v, collect(DISTINCT {id: e.id, profession: l.profession}) AS people, collect(DISTINCT s.id) AS facts, min(s.record) AS record
WITH v, people, facts, record, size([p IN people WHERE p.profession = 'physician-assistant']) AS assistants, size([p IN people WHERE p.profession = 'advanced-nursing']) AS nurses
LET over = [x IN [
  {count: assistants, most: law.pa_max_per_physician, parameter: 'pa_max_per_physician', name: ' physician assistants', sure: 'certain'},
  {count: nurses, most: law.np_max_per_physician, parameter: 'np_max_per_physician', name: ' nurse practitioners', sure: 'certain'},
  // Delegates count by full time, which is not on file.
  {count: assistants + nurses, most: law.delegates_max, parameter: 'delegates_max', name: ' delegates', sure: 'possible'}] WHERE x.count > x.most]
LET open = CASE WHEN law.delegates_max IS NOT NULL THEN [] ELSE
  CASE WHEN assistants > 0 AND law.pa_max_per_physician IS NULL THEN ['pa_max_per_physician'] ELSE [] END
  + CASE WHEN nurses > 0 AND law.np_max_per_physician IS NULL AND coalesce(law.np_authority, '') <> 'full' THEN ['np_max_per_physician'] ELSE [] END END
FILTER size(over) + size(open) > 0
RETURN CASE WHEN size(over) > 0 THEN 'found' ELSE 'not known' END AS outcome, 'SUP-03' AS flag, [v.id] AS cause, facts,
  {supervisor: v.id, supervisee: [p IN people | p.id], counted: [x IN over | toString(x.count) + x.name]} AS values,
  CASE WHEN size(over) > 0 THEN [] ELSE open END AS missing, CASE WHEN size(over) = 0 THEN 'how many one physician may supervise' END AS reason,
  [x IN over | x.parameter] AS applied, record, coalesce(over[0].sure, 'certain') AS certainty
