/*
rule: unsupported-fee
title: Nothing supports what the management side is paid
flags:
  FEE-15:
    title: No valuation supports the fee, or the manager has nobody who could do the work
    severity: medium
    leg: none
    statement: "{practice} pays {payee} for {services}; what supports it: {support}."
    cure: "Covenant. An independent opinion on market value, and logs of the services by those who do them; this would remove this indicator."
    authority: "The sources on management structures that the research quotes; Epic Medical Management v. Paquette, 244 Cal. App. 4th 504 (2015), for a fee at market value."
needs:
  topics: [fees, valuation]
  law: []
handles: []
cause: the payee
*/
MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
WHERE m.id IN group AND f.since <= date <= f.until AND f.stream IN ['management-fee', 'billing-fee', 'staffing', 'marketing', 'brand-license', 'other']
  AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
// Silence on file is no statement that nothing exists: only an answer is.
LET denied = COLLECT {
  UNWIND [practice, entity, m] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {status: 'none-exists'})
  WHERE r.since <= date AND ((r.item = 'valuation' AND subject <> m) OR (r.item = 'employment' AND subject = m))
  RETURN r {.id, .item}
}
LET valued = f.marketValue IS NOT NULL OR EXISTS { (f)-[:MARKET_VALUE_DOCUMENT]->(:Document) }
LET noStaff = [r IN denied WHERE r.item = 'employment' AND NOT EXISTS { (m)<-[w:WORKS_FOR]-(:Party) WHERE w.since <= date <= w.until }]
LET noValue = [r IN denied WHERE r.item = 'valuation' AND NOT valued]
FILTER NOT valued OR size(noStaff) > 0
LET outcome = CASE WHEN size(noStaff) + size(noValue) > 0 THEN 'found' ELSE 'not known' END
WITH m, outcome, collect(f.id) AS payments, collect(DISTINCT coalesce(f.services, replace(f.stream, '-', ' '))) AS services,
  head(collect(noStaff)) AS noStaff, head(collect(noValue)) AS noValue, head(collect(f.record)) AS record
RETURN outcome, 'FEE-15' AS flag, [m.id] AS cause, payments + [r IN noStaff + noValue | r.id] AS facts,
  {payee: m.id, services: services, support: CASE WHEN size(noStaff) > 0 THEN 'nobody works for the payee, as answered' ELSE 'no valuation exists, as answered' END} AS values,
  CASE outcome WHEN 'not known' THEN ['valuation'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'whether a valuation supports the fee' END AS reason, record, 'certain' AS certainty
