/*
rule: exit-terms
title: Terms tie the practice or its shares to the management side
flags:
  SUC-06:
    title: The end of another contract moves the owner's shares
    severity: high
    leg: name
    hard: true
    cites: [replace_owner_right, replace_owner_triggers]
    statement: "Under {agreement} the shares of {practice} move when something else ends: {what}."
    cure: "Amendment. The shares move on loss of license, death or incapacity only, and not with a contract; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); and see replace_owner_right."
  SUC-10:
    title: Leaving, or a change of the owner, costs a fee of a size that keeps the practice
    severity: high
    leg: none
    cites: [exit_penalty]
    statement: "{agreement} asks {practice} or its owner for {amount$} on leaving."
    cure: "Amendment. Only the real cost of unwinding is paid; this would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); and see exit_penalty."
    needs: {topics: [msa, transfer-papers], law: []}
  DBT-01:
    title: A loan of the management side falls due on demand or when the practice leaves
    severity: high
    leg: none
    cites: [exit_penalty]
    statement: "Under {agreement} {practice} owes the management side a debt that falls due: {what}; left in its last period: {net$}."
    cure: "Amendment. A fixed term, interest at market and installments that the practice can carry, without regard to the management agreement; this would remove this indicator."
    authority: "AAEM v. Envision (N.D. Cal. 2022, order on the pleadings), as the research reports the pattern."
    needs: {topics: [document-set], law: []}
  DBT-02:
    title: All that the practice has is security for a debt to the management side
    severity: high
    leg: none
    cites: [share_pledge]
    statement: "{agreement} gives {holder} a lien over all that {practice} has."
    cure: "Amendment. Records, goodwill and receivables of government payors leave the lien, which is limited to what was financed; this would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017)."
    needs: {topics: [document-set], law: []}
needs:
  topics: [transfer-papers]
  law: []
handles: [lay_max]
cause: the agreement
*/
UNWIND [entity.id] + [o IN owners WHERE o.direct | o.id] AS id
MATCH (p:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement)<-[:AGREEMENT]-(t:Term)
WHERE t.kind IN ['cross-trigger', 'break-fee', 'repayment', 'blanket-lien'] AND a.since <= date <= a.until AND t.since <= date <= t.until
  AND coalesce(a.stage, 'executed') = 'executed' AND NOT toLower(coalesce(t.value, '')) IN ['no', 'none', 'scheduled']
  AND (t.template IS NULL OR NOT EXISTS { (a)<-[:AGREEMENT]-(u:Term) WHERE u.kind = t.kind AND u.template IS NULL })
// An owner of several practices signs for each: a paper that names another practice alone, as party or as what a right is over, is about that one.
LET named = COLLECT { MATCH (a)<-[:PARTY_TO|AGREEMENT]-()-[:OVER|ENTITY]->{0,2}(e:Entity)<-[:ENTITY]-(:Practice) RETURN DISTINCT e.id }
FILTER size(named) = 0 OR entity.id IN named
LET sides = COLLECT { MATCH (a)<-[:PARTY_TO]-(g:Party) WHERE (g.id IN group OR g.id IN insiders OR g.id IN lay) AND NOT g.id IN [o IN owners WHERE o.direct | o.id] RETURN DISTINCT g.id }
LET flag = CASE t.kind WHEN 'cross-trigger' THEN 'SUC-06' WHEN 'break-fee' THEN 'SUC-10' WHEN 'repayment' THEN 'DBT-01' ELSE 'DBT-02' END
// Between licensees, or with a bank at arm's length, such terms are usual: the management side must be in it. Shares may be moved by a paper of the owner alone.
LET theirs = any(x IN sides WHERE x IN group OR x IN insiders)
FILTER theirs OR (flag = 'SUC-06' AND size(managers) > 0 AND a.kind IN ['stock-transfer-restriction', 'succession', 'option', 'employment', 'contractor'])
FILTER flag <> 'SUC-10' OR t.amount IS NULL OR t.amount >= threshold.break_fee
WITH a, flag, collect(DISTINCT t.id) AS facts, collect(DISTINCT replace(coalesce(t.value, 'not stated'), '-', ' ')) AS what, max(t.amount) AS amount, head(collect(sides)) AS sides, head(collect(t.record)) AS record
// Where the law lets anybody own the practice, shares that move with a contract take nothing that could not be owned outright.
LET free = flag = 'SUC-06' AND coalesce(law.lay_max, 0) >= 100
LET unread = what = ['not stated'] AND ((flag = 'SUC-10' AND amount IS NULL) OR flag IN ['DBT-01', 'DBT-02'])
LET nets = CASE WHEN flag = 'DBT-01' THEN COLLECT { MATCH (f:Financials)-[:PRACTICE]->(practice) WHERE f.since <= date AND f.net IS NOT NULL RETURN f {.id, .net, .until} } ELSE [] END
LET figures = [f IN nets WHERE NOT any(g IN nets WHERE g.until > f.until)]
RETURN CASE WHEN free THEN 'cleared' WHEN unread THEN 'not known' ELSE 'found' END AS outcome, flag, [a.id] AS cause, facts + [a.id] + [f IN figures | f.id] AS facts,
  // A practice that earns enough can carry a debt that falls due.
  CASE WHEN flag = 'DBT-01' AND figures[0].net > 0 THEN 'medium' END AS severity,
  {agreement: a.id, what: what, amount: coalesce(amount, 'an amount that is not on file'), holder: sides, net: coalesce(figures[0].net, 'nothing on file')} AS values,
  CASE WHEN free OR NOT unread THEN [] WHEN flag = 'SUC-10' THEN ['msa'] ELSE ['document-set'] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN NOT unread THEN null WHEN flag = 'SUC-10' THEN 'how large the fee on leaving is' WHEN flag = 'DBT-01' THEN 'when the debt falls due' ELSE 'what the lien covers' END AS reason,
  CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, record, 'certain' AS certainty
