/*
rule: paper-and-practice
title: Paper says one thing and practice shows another
flags:
  AGR-07:
    title: The papers name another decider than practice shows
    severity: high
    leg: none
    statement: "On paper {paper} decides {domains} in {practice}; in practice {practiced} does."
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
  MATCH (w:Power)-[:OVER]->(over:Fact) WHERE over.key IN [practice.key, entity.key] AND w.since <= date <= w.until AND w.mode = 'decides'
  MATCH (practice)-[:HAS_DOMAIN]->(d:Domain {code: w.domain}) WHERE d.part IN ['clinical', 'revenue']
  MATCH (w)-[:HOLDER]->(h:Party)
  OPTIONAL MATCH (w)-[:ACTING_FOR]->(f:Party)
  LET who = coalesce(f.id, h.id)
  RETURN {id: w.id, record: w.record, domain: w.domain, within: d.within, who: who,
    side: CASE WHEN who IN group OR (f IS NULL AND h.id IN insiders) THEN 'management'
      WHEN who = entity.id OR (who IN [o IN owners | o.id] AND NOT who IN lay) OR EXISTS { (h)-[:WORKS_FOR|HOLDS_OFFICE]->(entity) } THEN 'practice'
      WHEN who IN lay THEN 'management' ELSE 'other' END}
}
UNWIND [p IN powers WHERE p.record = 'practice'] AS seen
UNWIND [p IN powers WHERE p.record = 'paper' AND (p.domain = seen.domain OR p.domain IN seen.within OR seen.domain IN p.within)
  AND p.side <> seen.side AND 'other' <> p.side AND 'other' <> seen.side] AS written
// Where the papers also give the decision to whoever takes it, paper and practice do not differ.
FILTER NOT any(p IN powers WHERE p.record = 'paper' AND p.side = seen.side AND (p.domain = seen.domain OR p.domain IN seen.within))
WITH seen.who AS who, seen.side AS side, collect(DISTINCT seen.domain) AS domains, collect(DISTINCT written.who) AS paper,
  collect(DISTINCT seen.id) AS seenIds, collect(DISTINCT written.id) AS writtenIds
RETURN 'found' AS outcome, 'AGR-07' AS flag, [who] AS cause, seenIds + writtenIds AS facts, [] AS against,
  // The practice deciding what its papers leave to the manager is disorder, not lay control.
  CASE side WHEN 'practice' THEN 'low' END AS severity,
  {paper: paper, practiced: who, domains: domains} AS values, 'practice' AS record, 'certain' AS certainty
