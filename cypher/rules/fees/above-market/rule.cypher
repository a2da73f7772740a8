/*
rule: above-market
title: The practice pays the management side more than the market for premises or equipment
flags:
  FEE-07:
    title: Rent or equipment is priced far above the market
    severity: high
    leg: control
    cites: [percentage_rent]
    statement: "{practice} pays {payee} for {what} {multiple} times the market value."
    cure: "Amendment. The rent is set at a documented market value for the term; this would remove this indicator. Price. The difference already paid."
    authority: "Carothers (N.Y.); and see percentage_rent."
needs:
  topics: [premises]
  law: []
handles: [percentage_rent]
cause: the payee and what is let
*/
CALL (*) {
  MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE (m.id IN group OR (m.id IN lay AND size(managers) > 0 AND m.id IN insiders)) AND f.stream IN ['rent', 'equipment'] AND f.since <= date <= f.until
    AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  RETURN m.id AS payee, f.id AS fact, f.stream AS what, f.record AS record,
    CASE WHEN f.amount IS NOT NULL AND f.marketValue > 0 THEN f.amount / f.marketValue END AS multiple,
    f.basis IN ['percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual'] AS share
  UNION ALL
  MATCH (entity)<-[:USED_BY]-(s:Asset)-[:OWNER]->(m:Party)
  WHERE m.id IN group AND s.kind IN ['premises', 'equipment'] AND s.since <= date <= s.until AND s.priceAgainstMarket IS NOT NULL
  RETURN m.id AS payee, s.id AS fact, s.kind AS what, s.record AS record, s.priceAgainstMarket AS multiple, false AS share
}
LET barred = share AND coalesce(law.percentage_rent = 'prohibited', false)
LET outcome = CASE WHEN barred OR multiple > threshold.market_multiple THEN 'found' WHEN multiple IS NULL THEN 'not known' END
FILTER outcome IS NOT NULL
RETURN outcome, 'FEE-07' AS flag, [payee] AS cause, [fact] AS facts,
  // A quarter above the market may still be an error of valuation; twice the market is not.
  CASE WHEN NOT barred AND multiple < threshold.market_multiple_high THEN 'medium' END AS severity,
  {payee: payee, what: what, multiple: coalesce(toString(round(multiple, 2)), 'by a share of receipts, not known how many')} AS values,
  CASE outcome WHEN 'not known' THEN ['valuation'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'the market rent' END AS reason,
  CASE WHEN barred THEN ['percentage_rent'] ELSE [] END AS applied, record, 'certain' AS certainty
