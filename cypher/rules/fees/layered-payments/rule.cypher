/*
rule: layered-payments
title: Several streams of money reach the same group
flags:
  FEE-06:
    title: Payments to one group add up above market value, or share the profit
    severity: high
    leg: none
    cites: [federal_self_referral, profit_share]
    statement: "{practice} pays the same group for {streams}: {amount$} a year against a market value of {market$}; shares of receipts or profit among them: {shares}."
    cure: "Amendment. One agreement for each service at a documented market value, without shares of receipts; this would remove this indicator."
    authority: "State Farm v. Mallela, 4 N.Y.3d 313 (2005); Fallahzadeh as named in the research."
    needs: {topics: [fees, valuation], law: []}
  PATH-04:
    title: The same parties stand behind several companies that serve the practice
    severity: high
    leg: control
    statement: "{payees}, all of one group, serve {practice} as {streams}."
    cure: "Covenant. The practice may choose other suppliers and ends each contract on its own; affiliations are disclosed. This would remove this indicator where a choice is made."
    authority: "Carothers (N.Y.); State Farm v. Mallela, 4 N.Y.3d 313 (2005)."
    needs: {topics: [fees, owners-of-manager], law: []}
needs:
  topics: [fees]
  law: []
handles: []
cause: the payees
*/
LET paid = COLLECT {
  MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND f.since <= date <= f.until
    AND f.stream IN ['management-fee', 'billing-fee', 'rent', 'equipment', 'brand-license', 'staffing', 'marketing', 'supplies', 'loan-service']
    AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  LET yearly = CASE f.per WHEN 'day' THEN 365.0 WHEN 'week' THEN 52.0 WHEN 'month' THEN 12.0 WHEN 'quarter' THEN 4.0 WHEN 'once' THEN 0.0 ELSE 1.0 END
  RETURN {id: f.id, payee: m.id, stream: f.stream, share: f.basis IN ['percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual'],
    profit: f.basis IN ['percent-of-profit', 'residual'], amount: f.amount * yearly, market: f.marketValue * yearly}
}
LET streams = COLLECT { UNWIND paid AS f RETURN DISTINCT f.stream ORDER BY f.stream }
LET payees = COLLECT { UNWIND paid AS f RETURN DISTINCT f.payee ORDER BY f.payee }
LET priced = [f IN paid WHERE f.amount IS NOT NULL AND f.market IS NOT NULL AND f.market > 0]
LET amount = reduce(sum = 0.0, f IN priced | sum + f.amount)
LET market = reduce(sum = 0.0, f IN priced | sum + f.market)
LET above = size(priced) > 0 AND amount > market * threshold.market_multiple
LET shares = size([f IN paid WHERE f.share])
// Shares of receipts that are each worth their price are no layers; a share of profit always is one.
LET sharing = any(f IN paid WHERE f.profit) OR (shares >= 2 AND size(priced) < size(paid))
UNWIND [
  {flag: 'FEE-06', outcome: CASE WHEN size(streams) < 2 THEN null WHEN above OR sharing THEN 'found' WHEN size(priced) < size(paid) THEN 'not known' END},
  {flag: 'PATH-04', outcome: CASE WHEN size(streams) >= threshold.layered_streams AND size(payees) >= threshold.layered_payees THEN 'found' END}
] AS row
FILTER row.outcome IS NOT NULL
RETURN row.outcome AS outcome, row.flag AS flag, payees AS cause, [f IN paid | f.id] AS facts,
  {payees: payees, streams: [s IN streams | replace(s, '-', ' ')], amount: CASE WHEN size(priced) > 0 THEN amount ELSE 'amounts that are not on file' END,
   market: CASE WHEN size(priced) > 0 THEN market ELSE 'nothing on file' END, shares: shares} AS values,
  CASE row.outcome WHEN 'not known' THEN ['valuation'] ELSE [] END AS missing,
  CASE row.outcome WHEN 'not known' THEN 'the market value of some of the payments' END AS reason, 'certain' AS certainty
