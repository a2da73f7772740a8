/*
rule: holding-out
title: How the practice is shown to patients
flags:
  SEP-02:
    title: Clinical advertising is not approved by a licensee of the practice
    severity: medium
    leg: none
    statement: "{what} of {practice}: decided or drafted by {author}, reviewed or approved by {seen}."
    cure: "Covenant. A licensee of the practice approves each claim, picture and testimonial before it is published, and a log shows it; this would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs)."
  SEP-03:
    title: The management side is presented as giving the care
    severity: medium
    adjust: raise-strong
    leg: none
    statement: "{what} presents {shown} as giving the care that {practice} gives."
    cure: "Covenant. Advertisements, signs and web pages name the practice as the one that gives the care, and say what the management company is; this would remove this indicator."
    authority: "Cal. Bus. & Prof. Code 2052; Aspen Dental, as the research reports it."
  SEP-05:
    title: One trade name makes separate practices look like one
    severity: medium
    leg: none
    statement: "{practice} and other practices appear under {brand}, which belongs to {holder}; no advertisement on file names the practice."
    cure: "Covenant. Each site and web page names the practice that gives the care there, and who owns it; this would remove this indicator."
    authority: "Aspen Dental, as the research reports it; the source article S4 of the catalogue (California MSOs)."
needs:
  topics: [advertising]
  law: []
handles: []
cause: the advertisement, the name, or who decides on advertising
*/
CALL (*) {
  UNWIND [entity.id] + lay + group AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  // Found first, or the planner may read all parties to meet the documents half-way.
  WITH DISTINCT m
  MATCH (m)<-[:DRAFTED_BY|HELD_BY|PRESENTS]-(d:Document {kind: 'advertisement'}) WHERE d.since <= date <= d.until
  WITH d, collect(m.id) AS near
  LET shown = COLLECT { MATCH (d)-[:PRESENTS]->(p:Party) RETURN p.id ORDER BY p.id }
  // A nurse who is shown is shown as what she is; a company or a layman is not what gives care.
  LET outside = COLLECT {
    MATCH (d)-[:PRESENTS]->(p:Party) WHERE (p.id IN lay OR p.id IN group) AND p.id <> entity.id AND NOT EXISTS { (p)<-[:PERSON]-(l:License) WHERE l.since <= date <= l.until }
    RETURN p.id ORDER BY p.id
  }
  // What shows other practices only is theirs.
  FILTER entity.id IN shown OR size(shown) = size(outside)
  LET seen = COLLECT {
    MATCH (d)-[:APPROVED_BY|REVIEWED_BY]->(v:Party)
    RETURN DISTINCT {id: v.id, fit: v.id = entity.id OR EXISTS { (v)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.status = 'active' AND l.since <= date <= l.until }}
  }
  UNWIND [
    {flag: 'SEP-02', outcome: CASE WHEN any(v IN seen WHERE v.fit) THEN null WHEN size(seen) > 0 THEN 'found' ELSE 'not known' END, reason: 'who of the practice approved ' + d.title},
    {flag: 'SEP-03', outcome: CASE WHEN size(outside) > 0 THEN 'found' WHEN size(shown) = 0 THEN 'not known' END, reason: 'whom ' + d.title + ' presents as giving the care'}
  ] AS row
  RETURN row.outcome AS outcome, row.flag AS flag, [d.id] AS cause, [d.id] AS facts, row.reason AS reason, d.record AS record,
    {what: d.title, author: near, seen: [v IN seen | v.id], shown: outside} AS values
  UNION ALL
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power {domain: 'ADVERTISING_APPROVAL', mode: 'decides'})-[:HOLDER]->(h:Party)
  WHERE h.id IN lay AND h.id <> entity.id AND w.since <= date <= w.until AND NOT EXISTS { (w)-[:ACTING_FOR]->(entity) }
    AND NOT EXISTS {
      (over)<-[:OVER]-(o:Power {domain: 'ADVERTISING_APPROVAL'})-[:HOLDER]->(p:Party)
      WHERE o.mode IN ['decides', 'approves'] AND NOT p.id IN lay AND NOT p.id IN unsure AND o.record = w.record AND o.since <= date <= o.until
    }
  RETURN 'found' AS outcome, 'SEP-02' AS flag, [h.id] AS cause, [w.id] AS facts, null AS reason, w.record AS record,
    {what: 'Advertising', author: [h.id], seen: ['no licensee on file'], shown: []} AS values
  UNION ALL
  // Whether others use it, not who: one name may stand over thousands of practices.
  MATCH (entity)<-[:USED_BY]-(a:Asset {kind: 'trade-name'})
  WHERE a.since <= date <= a.until AND EXISTS { (a)-[:USED_BY]->(e:Party)<-[:ENTITY]-(:Practice) WHERE e.id <> entity.id }
  LET holders = COLLECT { MATCH (a)-[:OWNER]->(o:Party) RETURN o.id }
  FILTER size(holders) = 0 OR any(o IN holders WHERE o IN lay OR o IN group)
  LET told = COLLECT { MATCH (d:Document {kind: 'advertisement'})-[:PRESENTS]->(entity) WHERE d.since <= date <= d.until RETURN d.id }
  LET blank = COLLECT { UNWIND holders AS id MATCH (o:Party {key: practice.snapshot + '/' + id})<-[:PRESENTS]-(d:Document {kind: 'advertisement'}) WHERE d.since <= date <= d.until RETURN DISTINCT d.id }
  LET outcome = CASE WHEN size(told) > 0 THEN 'cleared' WHEN size(holders) > 0 AND size(blank) > 0 THEN 'found' ELSE 'not known' END
  RETURN outcome, 'SEP-05' AS flag, [a.id] AS cause, [a.id] + blank AS facts,
    CASE outcome WHEN 'cleared' THEN 'an advertisement names the practice that gives the care' WHEN 'not known' THEN CASE size(holders) WHEN 0 THEN 'whose the name ' + a.name + ' is' ELSE 'whether patients are told which practice gives the care' END END AS reason,
    a.record AS record, {brand: a.name, holder: holders} AS values
}
FILTER outcome IS NOT NULL
RETURN outcome, flag, cause, facts, values, CASE outcome WHEN 'not known' THEN ['advertising'] ELSE [] END AS missing,
  CASE outcome WHEN 'found' THEN null ELSE reason END AS reason, record, 'certain' AS certainty
