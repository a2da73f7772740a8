/*
rule: residual-profit
title: The profit of the practice goes to the management side
flags:
  FEE-03:
    title: The fee takes all or nearly all that is left in the practice
    severity: critical
    adjust: raise-strong
    leg: control
    standing: profit
    cites: [profit_share]
    statement: "The share of {payees} in what {practice} has left is {share%} ({measure})."
    cure: "Amendment. The fee is fixed at market value with a cap, and the practice keeps a reserve and its profit; this would remove this indicator. Price. Fees taken above market."
    authority: "Flynn Brothers v. First Medical Associates (Tex. App. 1986); State Farm v. Mallela (N.Y. 2005); Allstate v. Northfield (N.J. 2017); and see profit_share."
  PATH-02:
    title: Profit of the practice goes to lay parties
    severity: high
    leg: control
    standing: profit
    cites: [profit_share]
    statement: "Of the net profit of {practice}, {share%} goes by right to {payees}, behind whom lay parties stand."
    cure: "Amendment. Profit stays with the owner; services are paid at market value without regard to profit. This would remove this indicator."
    authority: "Flynn Brothers v. First Medical Associates (Tex. App. 1986); Fallahzadeh as named in the research; and see profit_share."
needs:
  topics: [financials, fees]
  law: []
handles: [profit_share]
cause: the payees
*/
LET licensed = [o IN owners WHERE o.eligibility = 'may-control' | o.id]
LET fees = COLLECT {
  MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND f.since <= date <= f.until AND f.basis IN ['percent-of-profit', 'residual']
    AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  // Profit that returns to a licensed owner of the practice through a company of his does not go to lay parties.
  LET back = reduce(sum = 0.0, x IN COLLECT { MATCH (m)<-[s:OWNS]-(o:Party) WHERE o.id IN licensed AND s.since <= date <= s.until RETURN coalesce(s.percentUpper, 100.0) } | sum + x)
  RETURN {id: f.id, payee: m.id, share: CASE f.basis WHEN 'residual' THEN 100.0 ELSE f.rateLower END, lay: CASE WHEN back >= 100 THEN 0.0 ELSE (100.0 - back) / 100 END, record: f.record}
}
LET figures = COLLECT {
  MATCH (f:Financials)-[:PRACTICE]->(practice) WHERE f.since <= date
  // A map without the properties that it is ordered by hides them: the order would be any.
  RETURN f {.id, .collections, .clinicianPay, .toMsoGroup, .net, .distributions, .since, .until} ORDER BY f.until DESC, f.since DESC LIMIT 4
}
LET full = [f IN figures WHERE f.collections IS NOT NULL AND f.clinicianPay IS NOT NULL AND f.toMsoGroup IS NOT NULL AND f.collections > f.clinicianPay]
LET swept = [f IN full WHERE 100 * f.toMsoGroup / (f.collections - f.clinicianPay) >= threshold.sweep_share
  AND coalesce(f.distributions, 0) <= 0 AND (f.net IS NULL OR 100 * f.net / f.collections <= 100 - threshold.sweep_share)]
LET ofProfit = reduce(sum = 0.0, f IN fees | sum + coalesce(f.share, 0.0))
LET ofLay = reduce(sum = 0.0, f IN fees | sum + coalesce(f.share, 0.0) * f.lay)
LET unrated = [f IN fees WHERE f.share IS NULL]
// Partners share a profit at any rate: where the law of the state speaks of the share itself, its rate does not decide.
LET shared = law.profit_share IS NOT NULL AND NOT ofLay > threshold.profit_majority AND any(f IN fees WHERE f.lay > 0 AND coalesce(f.share, 100.0) > 0)
LET ownCompany = size(managers) > 0 AND all(m IN managers WHERE EXISTS {
  MATCH (x:Party {key: practice.snapshot + '/' + m})<-[s:OWNS]-(o:Party) WHERE o.id IN licensed AND coalesce(s.percentLower, 0) > 50 AND s.since <= date <= s.until })
LET payees = CASE WHEN size(fees) > 0 THEN COLLECT { UNWIND fees AS f RETURN DISTINCT f.payee } ELSE managers END
LET sweep = size(swept) > 0 AND size(swept) = size(full) AND NOT ownCompany
LET partly = size(figures) > 0 AND size(full) = 0 AND ofProfit <= threshold.profit_majority
CALL (*) {
  WITH * WHERE ofLay >= threshold.sweep_share OR sweep
  RETURN 'FEE-03' AS flag, 'found' AS outcome, null AS severity, CASE WHEN ofLay >= threshold.sweep_share THEN ofLay
      ELSE reduce(least = 1000.0, f IN swept | CASE WHEN 100 * f.toMsoGroup / (f.collections - f.clinicianPay) < least THEN 100 * f.toMsoGroup / (f.collections - f.clinicianPay) ELSE least END) END AS share,
    CASE WHEN ofLay >= threshold.sweep_share THEN 'by the terms of the fee' ELSE 'collections after clinician pay, ' + toString(size(swept)) + ' periods' END AS measure,
    CASE WHEN ofLay >= threshold.sweep_share OR size(swept) >= threshold.sweep_periods THEN 'certain' ELSE 'possible' END AS certainty
  UNION ALL
  // More than half of the profit is not a sweep, but it is the larger part of the business.
  WITH * WHERE ofLay > threshold.profit_majority AND ofLay < threshold.sweep_share AND NOT sweep
  RETURN 'FEE-03' AS flag, 'found' AS outcome, 'medium' AS severity, ofLay AS share, 'net profit, by the terms of the fee' AS measure, 'certain' AS certainty
  UNION ALL
  WITH * WHERE ofLay > threshold.profit_majority
  RETURN 'PATH-02' AS flag, 'found' AS outcome, CASE WHEN ofLay >= threshold.profit_nearly_all THEN 'critical' END AS severity, ofLay AS share, 'net profit' AS measure, 'certain' AS certainty
  UNION ALL
  WITH * WHERE shared
  RETURN 'PATH-02' AS flag, 'found' AS outcome, 'low' AS severity, CASE WHEN size(unrated) > 0 THEN 'a share at a rate that is not on file' ELSE ofLay END AS share, 'net profit' AS measure, 'certain' AS certainty
  UNION ALL
  UNWIND ['FEE-03', 'PATH-02'] AS flag
  WITH *, 'not known' AS outcome WHERE (size(unrated) > 0 AND ofLay <= threshold.profit_majority AND NOT (flag = 'PATH-02' AND shared)) OR (flag = 'FEE-03' AND partly AND NOT ofLay >= threshold.sweep_share)
  RETURN flag, outcome, null AS severity, null AS share, 'not on file' AS measure, 'certain' AS certainty
}
RETURN outcome, flag, payees AS cause, [f IN fees | f.id] + CASE flag WHEN 'FEE-03' THEN CASE WHEN outcome = 'found' THEN [f IN swept | f.id] ELSE [f IN figures | f.id] END ELSE [] END AS facts, severity,
  {payees: payees, share: share, measure: measure, profitShare: CASE WHEN outcome = 'found' AND ofLay > 0 THEN ofLay WHEN outcome = 'found' AND NOT shared THEN share END} AS values,
  CASE WHEN outcome <> 'not known' THEN [] WHEN size(unrated) > 0 THEN ['fees'] ELSE ['financials'] END AS missing,
  CASE WHEN outcome <> 'not known' THEN null WHEN size(unrated) > 0 THEN 'the rate of the share of profit' ELSE 'collections, clinician pay and what went to the management side' END AS reason,
  CASE WHEN flag = 'PATH-02' AND shared THEN ['profit_share'] END AS applied, CASE WHEN ofLay > 0 OR size(unrated) > 0 THEN 'paper' ELSE 'practice' END AS record, certainty
