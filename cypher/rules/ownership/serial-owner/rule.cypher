/*
rule: serial-owner
title: One licensee owns many practices under the same management group
flags:
  OWN-08:
    title: One licensee owns many practices under the same management group
    severity: high
    leg: name
    cites: [multi_practice_approval]
    statement: "{owner} owns {count} practices in {states} states under {managers}."
    cure: "Covenant. Local licensees who practice there own and govern each practice, with a board of their own, within a year; this would remove this indicator."
    authority: "Texas Medical Board, complaint against Byrne (not pursued, 2022); and see multi_practice_approval."
needs:
  topics: [owners, msa]
  law: []
handles: [lay_max]
cause: the owner
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-control', 'not-known']] AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id})
LET held = COLLECT {
  MATCH (p)-[s:OWNS]->(e:Entity)<-[:ENTITY]-(other:Practice)
  WHERE s.since <= date <= s.until AND other.since <= date <= other.until AND coalesce(s.percentUpper, 100.0) >= 50
    AND (EXISTS { (e)-[:PARTY_TO {role: 'practice'}]->(a:Agreement {kind: 'msa'})<-[:PARTY_TO {role: 'manager'}]-(m:Party)
           WHERE m.id IN group AND a.since <= date <= a.until }
      OR EXISTS { (e)<-[:PAYER]-(f:Payment {stream: 'management-fee'})-[:PAYEE]->(m:Party)
           WHERE m.id IN group AND f.since <= date <= f.until })
  RETURN DISTINCT {entity: e.id, practice: other.id, state: other.state, stake: s.id}
}
LET entities = COLLECT { UNWIND held AS h RETURN DISTINCT h.entity }
LET states = COLLECT { UNWIND held AS h RETURN DISTINCT h.state ORDER BY h.state }
FILTER size(entities) >= threshold.serial_owner_count OR size(states) >= threshold.serial_owner_states
// Where the law lets anybody own the practice, nobody needs a name to own it.
LET free = coalesce(law.lay_max, 0) >= 100
RETURN CASE WHEN free THEN 'cleared' ELSE 'found' END AS outcome, 'OWN-08' AS flag, [p.id] AS cause, [h IN held | h.stake] + [h IN held | h.practice] AS facts,
  {owner: p.id, count: size(held), states: size(states), managers: managers, practices: [h IN held | h.practice]} AS values,
  CASE WHEN free THEN 'lay_max' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, 'certain' AS certainty
