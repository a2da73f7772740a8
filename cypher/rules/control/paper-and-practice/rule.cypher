/*
rule: paper-and-practice
title: Paper says one thing and practice shows another
flags:
  AGR-07:
    title: The papers name another decider than practice shows
    severity: high
    leg: none
    statement: "On {domains} in {practice}, the papers name {paper}; practice shows {practiced}."
    cure: "Covenant. Operations follow the papers: training, a log of decisions, and a review after ninety days. This would remove this indicator."
    authority: "North Carolina Medical Board, position 10.1.2; State Farm v. Mallela, 4 N.Y.3d 313 (2005)."
needs:
  topics: [msa, clinical-decisions]
  law: []
handles: []
cause: whoever decides in practice
*/
// A power over a domain covers what is below it, so a clause on all clinical matters is compared with one decision among them.
LET powers = COLLECT {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date <= w.until AND w.mode = 'decides'
    AND w.domainPart IN ['clinical', 'revenue']
  MATCH (w)-[:HOLDER]->(h:Party)
  OPTIONAL MATCH (w)-[:ACTING_FOR]->(f:Party)
  LET who = coalesce(f.id, h.id)
  RETURN {id: w.id, record: w.record, domain: w.domain, within: w.domainAbove, who: who,
    side: CASE WHEN who IN group OR (f IS NULL AND h.id IN insiders) THEN 'management'
      WHEN who = entity.id OR (who IN [o IN owners | o.id] AND NOT who IN lay) OR EXISTS { (h)-[:WORKS_FOR|HOLDS_OFFICE]->(entity) } THEN 'practice'
      WHEN who IN lay THEN 'management' ELSE 'other' END}
}
LET seenAtAll = [p IN powers WHERE p.record = 'practice']
LET writtenAtAll = [p IN powers WHERE p.record = 'paper']
CALL (*) {
  UNWIND seenAtAll AS seen
  UNWIND [p IN writtenAtAll WHERE (p.domain = seen.domain OR p.domain IN seen.within OR seen.domain IN p.within)
    AND p.side <> seen.side AND 'other' <> p.side AND 'other' <> seen.side] AS written
  // Where the papers also give the decision to whoever takes it, paper and practice do not differ.
  FILTER NOT any(p IN writtenAtAll WHERE p.side = seen.side AND (p.domain = seen.domain OR p.domain IN seen.within))
  RETURN 'found' AS outcome, seen.who AS who, seen.side AS side, collect(DISTINCT seen.domain) AS domains, collect(DISTINCT written.who) AS paper,
    collect(DISTINCT seen.id) + collect(DISTINCT written.id) AS facts
  UNION ALL
  // One of the two alone cannot be compared with anything.
  WITH * WHERE size(managers) > 0 AND size(seenAtAll) + size(writtenAtAll) > 0 AND (size(seenAtAll) = 0 OR size(writtenAtAll) = 0)
  RETURN 'not known' AS outcome, null AS who, null AS side, [] AS domains, [] AS paper, [p IN powers | p.id] AS facts
}
RETURN outcome, 'AGR-07' AS flag, CASE WHEN who IS NULL THEN [practice.id] ELSE [who] END AS cause, facts,
  // The practice deciding what its papers leave to the manager is disorder, not lay control.
  CASE side WHEN 'practice' THEN 'low' END AS severity, {paper: paper, practiced: who, domains: domains} AS values,
  CASE outcome WHEN 'not known' THEN [CASE WHEN size(seenAtAll) = 0 THEN 'clinical-decisions' ELSE 'msa' END] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN CASE WHEN size(seenAtAll) = 0 THEN 'what practice shows' ELSE 'what the papers say' END END AS reason,
  'practice' AS record, 'certain' AS certainty
