/*
rule: paper-and-practice
title: Paper says one thing and practice shows another
flags:
  AGR-07:
    title: The papers say otherwise than practice shows
    severity: high
    leg: none
    statement: "On {about} in {practice}, the papers name {paper}; practice shows {practiced}."
    cure: "Covenant. Operations follow the papers: training, a log of decisions, and a review after ninety days. This would remove this indicator."
    authority: "North Carolina Medical Board, position 10.1.2; State Farm v. Mallela, 4 N.Y.3d 313 (2005)."
needs:
  topics: [msa, clinical-decisions]
  law: []
handles: []
cause: whoever decides, leads, employs or is paid in practice
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
  WITH seen.who AS who, seen.side AS side, collect(DISTINCT seen.domain) AS about, collect(DISTINCT written.who) AS paper,
    collect(DISTINCT seen.id) + collect(DISTINCT written.id) AS facts
  RETURN 'found' AS outcome, [who] AS cause, side, about, paper, who AS practiced, facts
  UNION ALL
  // Whom somebody who works here reports to.
  MATCH (entity)<-[:WORKS_FOR]-(c:Party)-[seen:REPORTS_TO {record: 'practice'}]->(x:Party)
  MATCH (c)-[written:REPORTS_TO {record: 'paper'}]->(y:Party)
  WHERE seen.since <= date <= seen.until AND written.since <= date <= written.until AND seen.matter = written.matter
    AND coalesce(seen.practice, practice.id) = practice.id AND coalesce(written.practice, practice.id) = practice.id
    AND NOT EXISTS { (c)-[same:REPORTS_TO {record: 'paper'}]->(x) WHERE same.matter = seen.matter AND same.since <= date <= same.until }
  RETURN 'found' AS outcome, [x.id, c.id] AS cause, CASE WHEN x.id IN group OR x.id IN insiders OR x.id IN lay THEN 'management' ELSE 'practice' END AS side,
    ['the ' + seen.matter + ' reporting line of ' + c.name] AS about, collect(DISTINCT y.id) AS paper, x.id AS practiced,
    collect(DISTINCT seen.id) + collect(DISTINCT written.id) AS facts
  UNION ALL
  // Who employs or pays somebody whom the papers make the practice's own.
  MATCH (entity)<-[written:WORKS_FOR {record: 'paper'}]-(c:Party)-[seen:WORKS_FOR {record: 'practice'}]->(x:Party)
  WHERE seen.since <= date <= seen.until AND written.since <= date <= written.until
    AND coalesce(seen.paidBy, x.id) <> coalesce(written.paidBy, entity.id) AND coalesce(seen.paidBy, x.id) IN group
    AND coalesce(seen.clinical, true) = coalesce(written.clinical, true)
  RETURN 'found' AS outcome, [coalesce(seen.paidBy, x.id), c.id] AS cause, 'management' AS side, ['who employs and pays ' + c.name] AS about,
    collect(DISTINCT coalesce(written.paidBy, entity.id)) AS paper, coalesce(seen.paidBy, x.id) AS practiced,
    collect(DISTINCT seen.id) + collect(DISTINCT written.id) AS facts
  UNION ALL
  // What is paid, for the same thing to the same party.
  MATCH (entity)<-[:PAYER]-(written:Payment {record: 'paper'})-[:PAYEE]->(x:Party)
  MATCH (entity)<-[:PAYER]-(seen:Payment {record: 'practice'})-[:PAYEE]->(x)
  WHERE seen.since <= date <= seen.until AND written.since <= date <= written.until AND seen.stream = written.stream
    AND coalesce(seen.services, written.services, '') = coalesce(written.services, seen.services, '')
    AND (seen.basis <> written.basis OR seen.rateLower > written.rateUpper OR seen.rateUpper < written.rateLower
      OR (seen.per = written.per AND abs(seen.amount - written.amount) * 100 > threshold.payment_tolerance * written.amount))
  RETURN 'found' AS outcome, [x.id, seen.stream] AS cause, CASE WHEN x.id IN group OR x.id IN insiders THEN 'management' ELSE 'practice' END AS side,
    ['what is paid to ' + x.name + ' as ' + replace(seen.stream, '-', ' ')] AS about,
    collect(DISTINCT replace(written.basis, '-', ' ') + coalesce(', ' + toString(written.rateLower) + ' %', '') + coalesce(', $' + toString(toInteger(written.amount)) + ' a ' + written.per, '')) AS paper,
    head(collect(replace(seen.basis, '-', ' ') + coalesce(', ' + toString(seen.rateLower) + ' %', '') + coalesce(', $' + toString(toInteger(seen.amount)) + ' a ' + seen.per, ''))) AS practiced,
    collect(DISTINCT seen.id) + collect(DISTINCT written.id) AS facts
  UNION ALL
  // One of the two alone cannot be compared with anything.
  WITH * WHERE size(managers) > 0 AND size(seenAtAll) + size(writtenAtAll) > 0 AND (size(seenAtAll) = 0 OR size(writtenAtAll) = 0)
  RETURN 'not known' AS outcome, [practice.id] AS cause, null AS side, [] AS about, [] AS paper, null AS practiced, [p IN powers | p.id] AS facts
}
RETURN outcome, 'AGR-07' AS flag, cause, facts,
  // What the papers leave to the manager and the practice does is disorder, not lay control.
  CASE side WHEN 'practice' THEN 'low' END AS severity, {paper: paper, practiced: practiced, about: about} AS values,
  CASE outcome WHEN 'not known' THEN [CASE WHEN size(seenAtAll) = 0 THEN 'clinical-decisions' ELSE 'msa' END] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN CASE WHEN size(seenAtAll) = 0 THEN 'what practice shows' ELSE 'what the papers say' END END AS reason,
  'practice' AS record, 'certain' AS certainty
