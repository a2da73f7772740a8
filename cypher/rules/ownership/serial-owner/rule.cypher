/*
rule: serial-owner
title: One licensee owns many practices under the same management group, or several on one pattern
flags:
  OWN-08:
    title: One licensee owns many practices under the same management group
    severity: high
    leg: name
    cites: [multi_practice_approval]
    statement: "{owner} owns {count} practices in {states} states under {managers}."
    cure: "Covenant. Local licensees who practice there own and govern each practice, with a board of their own, within a year; this would remove this indicator."
    authority: "Texas Medical Board, complaint against Byrne (not pursued, 2022); and see multi_practice_approval."
  PATH-05:
    title: Several practices of one owner under one management group were made on one pattern
    severity: high
    leg: none
    statement: "{owner} owns {count} practices under {managers} that were made on one pattern: {alike}."
    cure: "Covenant. Each practice has an owner, counsel and papers of its own, negotiated for it, and a place of its own; this would remove this indicator."
    authority: "Texas Medical Board, complaint against Byrne (not pursued, 2022); Aspen Dental and Practice Perfect, as the research reports them."
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
  // What the practice has in common with this one beside owner and manager: its papers, its place, whoever made or advised it.
  LET papers = EXISTS {
    (e)-[:PARTY_TO {role: 'practice'}]->(b:Agreement {kind: 'msa'}), (entity)-[:PARTY_TO {role: 'practice'}]->(a:Agreement {kind: 'msa'}) WHERE b.template = a.template OR b.signed = a.signed
  }
  LET maker = EXISTS {
    (e)-[r:FORMED_BY|RELATED_TO]-(x:Party)-[t:FORMED_BY|RELATED_TO]-(entity)
    WHERE x.id <> p.id AND (type(r) = 'FORMED_BY' AND type(t) = 'FORMED_BY' OR r.kind IN ['counsel', 'promoter'] AND t.kind IN ['counsel', 'promoter'])
  }
  LET alike = CASE WHEN papers THEN ['papers'] ELSE [] END + CASE WHEN maker THEN ['founder or counsel'] ELSE [] END + CASE WHEN any(x IN other.sites WHERE x IN practice.sites) THEN ['address'] ELSE [] END
  RETURN DISTINCT {entity: e.id, practice: other.id, state: other.state, stake: s.id, alike: alike}
}
LET entities = COLLECT { UNWIND held AS h RETURN DISTINCT h.entity }
LET states = COLLECT { UNWIND held AS h RETURN DISTINCT h.state ORDER BY h.state }
LET twins = [h IN held WHERE size(h.alike) > 0 AND h.entity <> entity.id]
// Where the law lets anybody own the practice, nobody needs a name to own it.
LET free = coalesce(law.lay_max, 0) >= 100
UNWIND [
  {flag: 'OWN-08', of: held, found: size(entities) >= threshold.serial_owner_count OR size(states) >= threshold.serial_owner_states},
  {flag: 'PATH-05', of: twins + [h IN held WHERE h.entity = entity.id], found: size(twins) + 1 >= threshold.cluster_practices}
] AS row
FILTER row.found
LET alike = COLLECT { UNWIND twins AS h UNWIND h.alike AS one RETURN DISTINCT one ORDER BY one },
// The finding counts all and names some, this practice first: of hundreds, each practice would name all the others.
  named = COLLECT { UNWIND row.of AS h RETURN h ORDER BY h.entity <> entity.id, h.practice, h.stake }[..toInteger(threshold.named_practices)]
RETURN CASE WHEN free THEN 'cleared' ELSE 'found' END AS outcome, row.flag AS flag, [p.id] AS cause, [h IN named | h.stake] + [h IN named | h.practice] AS facts,
  {owner: p.id, count: size(row.of), states: size(states), managers: managers, practices: [h IN named | h.practice], alike: alike} AS values,
  CASE WHEN free THEN 'lay_max' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, 'certain' AS certainty
