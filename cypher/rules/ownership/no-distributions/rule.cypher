/*
rule: no-distributions
title: The owner receives a stipend and no share of the profit
flags:
  OWN-07:
    title: The owner receives no distributions while what is left goes to the management company
    severity: high
    adjust: raise-strong
    leg: name
    statement: "The owners of {practice} receive {distributions} ({cap}), while the management side receives {group$}; stipends to an owner: {stipends}."
    cure: "Amendment. What is left after a fixed fee at market value belongs to the owner, who may distribute it without consent; duties of the owner are paid at market value. This would remove this indicator."
    authority: "AAEM v. Envision (N.D. Cal. 2022, order on the pleadings); State Farm v. Mallela, 4 N.Y.3d 313 (2005); Small Smiles (S. Prt. 113-16)."
needs:
  topics: [distributions]
  law: []
handles: [lay_max]
cause: the owners of record
*/
LET owning = [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility <> 'may-not-hold' | o.id]
LET figures = COLLECT {
  MATCH (f:Financials)-[:PRACTICE]->(practice) WHERE f.since <= date
  // A map without the properties that it is ordered by hides them: the order would be any.
  RETURN f {.id, .distributions, .toMsoGroup, .record, .since, .until} ORDER BY f.until DESC, f.since DESC LIMIT 2
}
LET paid = COLLECT {
  MATCH (d:Payment {stream: 'distribution'})-[:PAYER]->(entity) WHERE d.since <= date <= d.until RETURN d {.id, .amount}
}
LET stipends = COLLECT {
  UNWIND owning AS id
  MATCH (o:Party {key: practice.snapshot + '/' + id})<-[:PAYEE]-(d:Payment {stream: 'owner-stipend'})-[:PAYER]->(x:Party)
  WHERE d.since <= date <= d.until AND (x.id = entity.id OR x.id IN group)
  RETURN d.id
  UNION
  MATCH (entity)<-[:PAYER]-(d:Payment {stream: 'owner-stipend'}) WHERE d.since <= date <= d.until RETURN d.id
}
LET caps = COLLECT {
  UNWIND owning + [entity.id] AS id
  MATCH (bound:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement)<-[:AGREEMENT]-(t:Term {kind: 'distribution-cap'})
  WHERE a.since <= date <= a.until AND t.since <= date <= t.until AND coalesce(a.stage, 'executed') = 'executed'
    // What the owner alone signed with the management side binds the owner everywhere; what another practice signed binds there.
    AND (bound.id = entity.id OR (EXISTS { (a)<-[:PARTY_TO]-(g:Party) WHERE g.id IN group } AND NOT EXISTS { (a)<-[:PARTY_TO]-(:Party)<-[:ENTITY]-(:Practice) }))
  RETURN DISTINCT t.id
}
LET residual = COLLECT {
  MATCH (entity)<-[:PAYER]-(d:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND d.since <= date <= d.until AND d.basis IN ['residual', 'percent-of-profit'] RETURN d.id
}
LET known = [f IN figures WHERE f.distributions IS NOT NULL]
LET none = (size(known) > 0 AND all(f IN known WHERE f.distributions = 0) AND all(d IN paid WHERE coalesce(d.amount, 1) = 0))
  OR (size(known) = 0 AND size(paid) > 0 AND all(d IN paid WHERE d.amount = 0))
LET toGroup = reduce(sum = 0.0, f IN figures | sum + coalesce(f.toMsoGroup, 0.0))
LET flows = toGroup > 0 OR size(residual) > 0 OR size(stipends) > 0
LET open = NOT none AND size(caps) = 0 AND size(known) = 0 AND size(paid) = 0 AND (size(stipends) > 0 OR size(figures) > 0)
FILTER size(managers) > 0 AND size(owning) > 0 AND (open OR ((none OR size(caps) > 0) AND flows))
// Where the law lets anybody own the practice, nobody needs a name to own it.
LET free = coalesce(law.lay_max, 0) >= 100
RETURN CASE WHEN free THEN 'cleared' WHEN open THEN 'not known' ELSE 'found' END AS outcome, 'OWN-07' AS flag, owning AS cause,
  [f IN known | f.id] + [d IN paid | d.id] + stipends + caps + residual AS facts,
  {distributions: CASE WHEN none THEN 'no distributions' ELSE 'limited distributions' END, cap: CASE WHEN size(caps) > 0 THEN 'limited by a term' ELSE 'no limit on file' END,
   group: CASE WHEN toGroup > 0 THEN toGroup WHEN size(residual) > 0 THEN 'a share of what is left' ELSE 'its fee' END, stipends: CASE WHEN size(stipends) > 0 THEN 'yes' ELSE 'none on file' END} AS values,
  CASE WHEN open AND NOT free THEN ['distributions'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN open THEN 'what the owner receives from the practice' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied,
  CASE WHEN none THEN coalesce(head([f IN known | f.record]), 'paper') ELSE 'paper' END AS record, 'certain' AS certainty
