/*
rule: joint-committee
title: A committee with the management side decides clinical matters
flags:
  CLN-13:
    title: The management side carries or blocks a committee on clinical matters
    severity: high
    leg: control
    statement: "{committee} may decide or block {domains} in {practice}; {seats} of its {total} seats belong to the management side."
    cure: "Amendment. Clinical matters go to a committee of licensees of the practice; the joint committee keeps business matters. This would remove this indicator."
    authority: "Practice of physician practice management companies, as the research reports it; and see prohibited_domains."
needs:
  topics: [clinical-decisions]
  law: []
handles: []
cause: the committee
*/
UNWIND [practice, entity] AS over
MATCH (over)<-[:OVER]-(w:Power)-[:HOLDER]->(b:Entity {form: 'committee'})
WHERE w.since <= date <= w.until AND w.mode IN ['decides', 'approves', 'vetoes'] AND w.domainPart = 'clinical'
WITH b, collect(DISTINCT w.id) AS powers, collect(DISTINCT w.domain) AS domains, min(w.record) AS record
OPTIONAL MATCH (b)<-[o:HOLDS_OFFICE]-(x:Party)
WHERE o.since <= date <= o.until AND o.office IN ['committee-member', 'director', 'manager']
WITH b, powers, domains, record, count(o) AS total, collect(o.id) AS offices,
  [s IN collect({casting: coalesce(o.castingVote, false), theirs: coalesce(x.id IN group OR x.id IN insiders OR o.appointedBy IN group, false)}) WHERE s.theirs] AS theirs
// Half of the seats block; so does one where all must agree, and more than a third where two thirds must.
LET outcome = CASE WHEN total = 0 THEN 'not known'
  WHEN 2 * size(theirs) >= total OR any(s IN theirs WHERE s.casting) OR (b.decidesBy = 'unanimity' AND size(theirs) > 0) OR (b.decidesBy = 'two-thirds' AND 3 * size(theirs) > total) THEN 'found' END
FILTER outcome IS NOT NULL
RETURN outcome, 'CLN-13' AS flag, [b.id] AS cause, powers + offices AS facts, {committee: b.id, domains: domains, seats: toString(size(theirs)), total: toString(total)} AS values,
  CASE outcome WHEN 'not known' THEN ['clinical-decisions'] ELSE [] END AS missing, CASE outcome WHEN 'not known' THEN 'who sits on the committee' END AS reason, record, 'certain' AS certainty
