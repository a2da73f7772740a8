/*
rule: own-supervisor
title: Who owns the management company treats, and pays the supervisor
flags:
  SUP-06:
    title: A nurse, assistant or esthetician who controls the manager treats patients and engages the own supervisor
    severity: high
    leg: none
    statement: "{supervisee} controls the management side of {practice}, treats patients there and engages the own supervisor {supervisor} through {engagedBy}."
    cure: "Condition to closing. The practice, owned by an independent physician, engages the supervisor; the supervised person keeps to the scope of the license. This would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs)."
    needs: {topics: [owners-of-manager, supervision], law: []}
needs:
  topics: [owners-of-manager, supervision]
  law: []
handles: []
cause: the supervised person and the supervisor
*/
// The group never holds a licensee who may control the practice.
UNWIND group AS id
MATCH (n:Party {key: practice.snapshot + '/' + id})<-[:PERSON]-(l:License)
WHERE l.since <= date <= l.until AND l.profession IN ['nursing', 'vocational-nursing', 'advanced-nursing', 'physician-assistant', 'esthetics', 'cosmetology']
  AND (EXISTS { (n)<-[:PERFORMER]-(c:Care)-[:PRACTICE]->(practice) WHERE c.since <= date <= c.until }
    OR EXISTS { (n)-[w:WORKS_FOR]->(entity) WHERE w.clinical AND w.since <= date <= w.until })
MATCH (n)<-[s:SUPERVISES]-(v:Person) WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id)
CALL (*) {
  MATCH (v)<-[:PAYEE]-(f:Payment)-[:PAYER]->(m:Party) WHERE f.since <= date <= f.until AND f.stream IN ['medical-director-fee', 'compensation'] RETURN m.id AS by, f.id AS fact
  UNION ALL
  MATCH (v)-[w:WORKS_FOR]->(m:Party) WHERE w.since <= date <= w.until RETURN m.id AS by, w.id AS fact
  UNION ALL
  MATCH (v)-[:PARTY_TO]->(a:Agreement)<-[r:PARTY_TO]-(m:Party) WHERE a.kind IN ['medical-director', 'supervision'] AND a.since <= date <= a.until AND m.id <> v.id RETURN m.id AS by, r.id AS fact
  UNION ALL
  RETURN null AS by, null AS fact
}
WITH n, s, v, [k IN collect({by: by, fact: fact}) WHERE k.by IS NOT NULL] AS known
LET ties = [k IN known WHERE k.by IN group]
// A supervisor whom the practice engages or who owns it is not the supervised person's choice; where nobody is on file, that is the question.
FILTER size(ties) > 0 OR (NOT v.id IN [o IN owners | o.id] AND NOT any(k IN known WHERE k.by = entity.id))
RETURN CASE WHEN size(ties) > 0 THEN 'found' ELSE 'not known' END AS outcome, 'SUP-06' AS flag, [n.id, v.id] AS cause, [s.id] + [k IN ties | k.fact] AS facts,
  {supervisee: n.id, supervisor: v.id, engagedBy: ties[0].by} AS values,
  CASE WHEN size(ties) > 0 THEN [] ELSE ['medical-director'] END AS missing, CASE WHEN size(ties) = 0 THEN 'who engages and pays the supervisor' END AS reason,
  s.record AS record, 'certain' AS certainty
