/*
rule: undated-papers
title: Papers that end the owner's role lie ready with the management side
flags:
  SUC-03:
    title: An undated resignation or a pre-signed transfer of the owner is in the hands of the management side
    severity: critical
    leg: name
    hard: true
    cites: [undated_resignation]
    statement: "{holder} keeps {paper}, signed by {owner} and without a date, for {practice}."
    cure: "Condition to closing. The papers are returned or destroyed and revoked in writing, with a receipt; this would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); and see undated_resignation."
needs:
  topics: [transfer-papers]
  law: []
handles: [lay_max]
cause: the holder of the papers
*/
LET owning = [o IN owners WHERE o.direct | o.id]
CALL (*) {
  // As an agreement: the parties say whose it is and who keeps it.
  UNWIND owning + [entity.id] AS id
  MATCH (o:Party {key: practice.snapshot + '/' + id})-[mine:PARTY_TO]->(a:Agreement {kind: 'undated-resignation'})
  WHERE a.since <= date <= a.until AND NOT coalesce(mine.role = 'holder', false)
  OPTIONAL MATCH (a)<-[his:PARTY_TO]-(k:Party) WHERE his.role IN ['holder', 'manager', 'counsel', 'beneficiary']
  RETURN DISTINCT o.id AS owner, a.id AS paper, k AS keeper, [a.id] + CASE WHEN his IS NULL THEN [] ELSE [his.id] END AS facts
  UNION
  // As a document: a resignation or stock power that bears no date, drawn or approved by the owner, and kept by somebody.
  UNWIND owning AS id
  MATCH (o:Party {key: practice.snapshot + '/' + id})<-[:DRAFTED_BY|APPROVED_BY]-(d:Document)
  WHERE d.kind IN ['resignation', 'stock-power'] AND d.date IS NULL AND d.since <= date <= d.until
  OPTIONAL MATCH (d)-[:HELD_BY]->(k:Party)
  RETURN DISTINCT o.id AS owner, d.id AS paper, k AS keeper, [d.id] AS facts
}
LET counsel = keeper IS NOT NULL AND EXISTS {
  (keeper)-[r:RELATED_TO]->(g:Party) WHERE r.kind IN ['counsel', 'promoter'] AND g.id IN group AND r.since <= date <= r.until
}
// Where the law lets anybody own the practice, a right over it takes nothing that could not be owned outright.
LET free = coalesce(law.lay_max, 0) >= 100
LET outcome = CASE WHEN keeper IS NULL THEN 'not known'
  WHEN keeper.id IN owning OR keeper.id = entity.id THEN null
  WHEN keeper.id IN group OR keeper.id IN insiders OR counsel THEN 'found'
  WHEN EXISTS { (keeper)-[r:RELATED_TO {kind: 'counsel'}]->(c:Party) WHERE c.id IN owning OR c.id = entity.id } THEN null
  WHEN keeper.id IN lay THEN 'found' ELSE 'not known' END
FILTER outcome IS NOT NULL
RETURN CASE WHEN free THEN 'cleared' ELSE outcome END AS outcome, 'SUC-03' AS flag, CASE WHEN keeper IS NULL THEN [owner] ELSE [keeper.id] END AS cause, facts,
  {holder: keeper.id, paper: paper, owner: owner} AS values,
  CASE WHEN free THEN [] WHEN outcome = 'not known' THEN ['transfer-papers'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN outcome = 'not known' THEN 'who keeps the undated paper' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, 'certain' AS certainty
