/*
rule: transfer-consent
title: The owner cannot dispose of the shares without the management side
flags:
  SUC-04:
    title: The owner cannot sell, pledge, vote or issue shares without the management side
    severity: high
    adjust: raise-strong
    leg: name
    hard: true
    cites: [transfer_restriction, lay_transfer, proxy_to_lay]
    statement: "The owner of {practice} needs the consent of {holder} for: {matters}."
    cure: "Amendment. The consent falls away; a right of first refusal runs to licensees only and for narrow events. This would remove this indicator."
    authority: "AAEM v. Envision (N.D. Cal. 2022, order on the pleadings); Or. Laws 2025, ch. 295 (SB 951); and see transfer_restriction."
needs:
  topics: [transfer-papers]
  law: []
handles: [lay_max]
cause: the party whose consent is needed
*/
LET owning = [o IN owners WHERE o.direct | o.id]
LET stakes = reduce(all = [], o IN owners | all + CASE WHEN o.direct THEN coalesce(o.stakes, []) ELSE [] END)
CALL (*) {
  UNWIND owning + [entity.id] AS id
  MATCH (o:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement)<-[:AGREEMENT]-(t:Term {kind: 'consent-required'})
  WHERE a.since <= date <= a.until AND t.since <= date <= t.until AND coalesce(a.stage, 'executed') = 'executed'
    AND (t.template IS NULL OR NOT EXISTS { (a)<-[:AGREEMENT]-(x:Term {kind: 'consent-required'}) WHERE x.template IS NULL })
    AND toLower(coalesce(t.value, '')) <> 'none'
  OPTIONAL MATCH (t)-[:PARTY]->(named:Party)
  LET others = COLLECT { MATCH (a)<-[:PARTY_TO]-(g:Party) WHERE (g.id IN group OR g.id IN insiders) AND NOT g.id IN owning RETURN DISTINCT g.id }
  // The term's own party is whose consent is needed; without one it is the manager that signed the agreement.
  LET holders = CASE WHEN named IS NULL THEN others WHEN NOT named.id IN owning AND (named.id IN group OR named.id IN insiders OR named.id IN lay) THEN [named.id] ELSE [] END
  UNWIND CASE WHEN named IS NULL AND size(others) = 0 THEN [null] ELSE holders END AS holder
  RETURN DISTINCT holder, t.id AS fact, [a.id] AS more, coalesce(t.value, 'transfer') AS matter, t.record AS record
  UNION
  UNWIND [x IN group + insiders WHERE NOT x IN owning] AS id
  MATCH (h:Party {key: practice.snapshot + '/' + id})<-[:HOLDER]-(w:Power)
  WHERE w.since <= date <= w.until AND w.mode IN ['decides', 'approves', 'vetoes']
    AND w.domain IN ['EQUITY_OR_ASSET_TRANSFER_CONTROL', 'EQUITY_ISSUANCE', 'DISSOLUTION', 'SHARE_VOTING_OR_PROXY', 'EQUITY']
  OPTIONAL MATCH (w)-[:OVER]->(bound:Fact)
  LET overId = coalesce(bound.id, w.over)
  FILTER overId IN owning + stakes + [entity.id, practice.id]
  OPTIONAL MATCH (w)-[:ACTING_FOR]->(for:Party)
  RETURN DISTINCT coalesce(for.id, h.id) AS holder, w.id AS fact, [] AS more, w.domain AS matter, w.record AS record
}
WITH holder, collect(DISTINCT fact) AS facts, reduce(all = [], m IN collect(more) | all + m) AS more, collect(DISTINCT matter) AS matters, collect(DISTINCT record) AS records
// Where the law lets anybody own the practice, a right over it takes nothing that could not be owned outright.
LET free = coalesce(law.lay_max, 0) >= 100
RETURN CASE WHEN free THEN 'cleared' WHEN holder IS NULL THEN 'not known' ELSE 'found' END AS outcome, 'SUC-04' AS flag,
  CASE WHEN holder IS NULL THEN [entity.id] ELSE [holder] END AS cause, facts + more AS facts, {holder: holder, matters: matters} AS values,
  CASE WHEN holder IS NULL AND NOT free THEN ['transfer-papers'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN holder IS NULL THEN 'whose consent a transfer needs' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied,
  CASE WHEN 'paper' IN records THEN 'paper' ELSE 'practice' END AS record, 'certain' AS certainty
