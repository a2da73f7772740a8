/*
rule: equity-right
title: The management side may take or move the shares of the practice
flags:
  SUC-01:
    title: The management side may call the shares for a nominal price
    severity: critical
    adjust: raise-strong
    leg: name
    hard: true
    cites: [lay_transfer, replace_owner_right]
    statement: "{holder} may call the shares of {practice} for {price$} ({trigger})."
    cure: "Condition to closing. The call is deleted; shares pass between licensees for fair value. This would remove this indicator."
    authority: "Small Smiles (S. Prt. 113-16); AAEM v. Envision (N.D. Cal. 2022, order on the pleadings); Or. Laws 2025, ch. 295 (SB 951); and see lay_transfer."
  SUC-02:
    title: The management side may replace the owner or name the successor
    severity: critical
    adjust: raise-strong
    leg: name
    hard: true
    cites: [replace_owner_right, replace_owner_triggers, transfer_restriction]
    statement: "{holder} may replace the owner of {practice} or name the successor ({trigger}; the successor is chosen by: {chooser}); price: {price$}."
    cure: "Condition to closing. The right is limited to loss of license, exclusion, death, incapacity and felony, and licensees or the board choose the successor. This would remove this indicator."
    authority: "Position of the California Attorney General of March 2026 (Art Center), as the research reports it; Or. Laws 2025, ch. 295 (SB 951); AAEM v. Envision; and see replace_owner_right."
needs:
  topics: [transfer-papers]
  law: []
handles: [replace_owner_triggers, lay_max]
cause: the holder of the right
*/
// A right binds the practice, its entity, one of its owners or one of their stakes. It is reached from whoever may hold it.
LET owning = [o IN owners WHERE o.direct | o.id]
LET stakes = reduce(all = [], o IN owners | all + CASE WHEN o.direct THEN coalesce(o.stakes, []) ELSE [] END)
LET targets = [practice.id, entity.id] + owning + stakes
UNWIND COLLECT { UNWIND group + insiders + lay + unsure AS id RETURN DISTINCT id } AS id
MATCH (h:Party {key: practice.snapshot + '/' + id})<-[:HOLDER]-(w:Power)
WHERE NOT h.id IN owning AND h.id <> entity.id AND w.since <= date <= w.until AND w.mode IN ['decides', 'approves']
  AND w.domain IN ['REPLACE_OWNER', 'ACQUIRE_SHARES', 'EQUITY']
OPTIONAL MATCH (w)-[:OVER]->(bound:Fact)
LET overId = coalesce(bound.id, w.over)
FILTER overId IN targets
OPTIONAL MATCH (w)-[:ACTING_FOR]->(for:Party)
// The practice's own people act for the practice, a draft gives no right, and a pledge is no call (votes-and-pledges).
FILTER (for IS NULL OR NOT (for.id = entity.id OR for.id IN owning))
  AND NOT EXISTS { (w)-[:AGREEMENT]->(a:Agreement) WHERE a.stage = 'draft' OR (a.kind = 'security' AND w.domain = 'ACQUIRE_SHARES') }
LET holder = coalesce(for.id, h.id)
LET trigger = coalesce(w.trigger, 'not-stated')
LET gift = trigger IN ['at-will', 'holders-notice', 'end-of-contract']
LET chooser = coalesce(w.chooser, 'not-stated')
LET event = CASE trigger WHEN 'loss-of-license' THEN 'license_lost' ELSE trigger END
LET listed = law.replace_owner_triggers IS NOT NULL AND event IN law.replace_owner_triggers
// An outside event with a successor whom licensees choose is how a license may lawfully pass on.
LET outside = NOT gift AND trigger <> 'not-stated' AND (trigger <> 'breach' OR listed)
LET limited = outside AND chooser IN ['licensees', 'board', 'court']
LET open = trigger = 'not-stated' OR (outside AND chooser = 'not-stated')
LET leaving = COLLECT {
  MATCH (entity)-[:PARTY_TO]->(m:Agreement {kind: 'msa'})<-[:AGREEMENT]-(t:Term {kind: 'practice-may-terminate', value: 'without-cause'})
  WHERE m.since <= date <= m.until AND t.since <= date <= t.until RETURN DISTINCT t.id
}
LET nominalTerms = COLLECT {
  MATCH (w)-[:AGREEMENT]->(:Agreement)<-[:AGREEMENT]-(t:Term {kind: 'transfer-price'})
  WHERE t.since <= date <= t.until AND (t.value = 'nominal' OR coalesce(t.amount, threshold.nominal_price + 1) <= threshold.nominal_price)
  RETURN DISTINCT t.id
}
LET nominal = (w.price IS NOT NULL AND w.price <= threshold.nominal_price) OR size(nominalTerms) > 0
CALL (*) {
  WITH * WHERE w.domain IN ['ACQUIRE_SHARES', 'EQUITY'] AND (nominal OR w.price IS NULL)
  RETURN 'SUC-01' AS flag, CASE WHEN limited THEN 'cleared' WHEN nominal THEN 'found' ELSE 'not known' END AS outcome
  UNION ALL
  WITH * WHERE w.domain IN ['REPLACE_OWNER', 'EQUITY']
  RETURN 'SUC-02' AS flag, CASE WHEN limited THEN 'cleared' ELSE 'found' END AS outcome
}
// Where the law lets anybody own the practice, a right over it takes nothing that could not be owned outright.
LET free = coalesce(law.lay_max, 0) >= 100
LET unheld = outcome = 'found' AND NOT free AND h.id IN unsure AND NOT h.id IN lay AND NOT h.id IN group
RETURN CASE WHEN unheld THEN 'not known' WHEN free THEN 'cleared' ELSE outcome END AS outcome, flag, [holder] AS cause,
  [w.id] + nominalTerms + COLLECT { MATCH (w)-[:AGREEMENT]->(a:Agreement) RETURN a.id } AS facts, leaving AS against,
  // On an outside event the holder still gets the shares, or names who does; but it cannot bring the event about.
  CASE WHEN outside AND NOT limited THEN 'high' END AS severity,
  {holder: holder, price: CASE WHEN w.price IS NOT NULL THEN w.price WHEN size(nominalTerms) > 0 THEN 'a nominal price' ELSE 'a price that is not on file' END,
   trigger: CASE trigger WHEN 'not-stated' THEN 'a trigger that was not read' ELSE replace(trigger, '-', ' ') END,
   chooser: CASE chooser WHEN 'not-stated' THEN 'nobody on file' ELSE replace(chooser, '-', ' ') END, agent: CASE WHEN for IS NOT NULL THEN h.id END} AS values,
  CASE WHEN unheld THEN ['licenses'] WHEN NOT free AND (outcome = 'not known' OR open) THEN ['transfer-papers'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN outcome = 'cleared' THEN CASE WHEN listed THEN 'replace_owner_triggers' ELSE 'limited to events outside the holder\'s gift, with a successor chosen by others' END
    WHEN unheld THEN 'whether the holder is a licensee' WHEN outcome = 'not known' THEN 'the price at which the shares may be called' END AS reason,
  CASE WHEN free THEN ['lay_max'] WHEN outcome = 'cleared' AND listed THEN ['replace_owner_triggers'] ELSE [] END AS applied,
  w.record AS record,
  CASE WHEN trigger = 'not-stated' OR NOT (w.surelySince <= date <= w.surelyUntil) THEN 'possible' ELSE 'certain' END AS certainty
