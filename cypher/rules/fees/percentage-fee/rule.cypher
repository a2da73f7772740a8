/*
rule: percentage-fee
title: The management fee is a share of what the practice takes in
flags:
  FEE-01:
    title: A percentage fee to the management side is of a kind that the state restricts
    severity: high
    by-law:
      percentage_fee: {prohibited: critical, prohibited-by-board-position: high, restricted: high}
    leg: fee
    statement: "{practice} pays {payee} {rate%} of {base} for {services}; the state says of percentage fees: {rule}."
    cure: "Amendment. A flat or cost-plus fee at market value, set once a year in advance, takes the place of the percentage; this would remove this indicator. Price. Fees of the limitation period."
    authority: "N.Y. Educ. Law 6530(19); 225 ILCS 60/22.2; TLC The Laser Center v. Midwest Eye Institute II (Ill. App. 1999); Vine Street Clinic v. HealthLink (Ill. 2006); and see percentage_fee."
    needs: {topics: [fees], law: [percentage_fee]}
  FEE-02:
    title: A percentage fee has no current support at market value
    severity: medium
    leg: none
    cites: [percentage_fee]
    statement: "{practice} pays {payee} {rate%} of {base} for {services}; its market value: {support}."
    cure: "Covenant. An independent opinion on market value, renewed every second year, and a cap at its upper end; this would remove this indicator."
    authority: "Epic Medical Management v. Paquette, 244 Cal. App. 4th 504 (2015); and see percentage_fee."
    needs: {topics: [fees, valuation], law: [percentage_fee]}
  FEE-05:
    title: A percentage or volume fee pays for marketing or for expanding the practice
    severity: high
    by-law:
      marketing_percentage: {prohibited: critical, prohibited-by-board-position: high}
    leg: fee
    cites: [federal_marketing_percentage]
    statement: "{practice} pays {payee} {rate%} of {base}, and the services include marketing or growth ({services})."
    cure: "Amendment. Marketing is paid by a flat fee for each service at market value; this would remove this indicator."
    authority: "In re Bakarania, 20 F.A.L.R. 395 (Fla. Bd. of Medicine 1997); OIG Advisory Opinion 98-4; and see marketing_percentage."
    needs: {topics: [fees], law: []}
needs:
  topics: [fees]
  law: [percentage_fee]
handles: [marketing_percentage, federal_marketing_percentage, percentage_fee_billing_exception, billing_exception_account]
cause: the payee
*/
MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
WHERE f.since <= date <= f.until AND (m.id IN group OR m.id IN lay) AND NOT m.id IN [o IN owners | o.id]
  AND f.stream IN ['management-fee', 'billing-fee', 'brand-license', 'staffing', 'marketing', 'referral', 'other']
  AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
LET share = f.basis IN ['percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual']
// No market value supports a payment for patients; where the state restricts percentages, one for referrals is among them.
LET referral = f.stream = 'referral'
LET volume = f.basis IN ['per-patient', 'per-referral']
LET billing = f.stream = 'billing-fee' AND coalesce(law.percentage_fee_billing_exception, false)
// The account into which the money goes counts for the exception only where the law asks for it.
LET held = COLLECT {
  MATCH (entity)<-[:OWNER]-(a:Account) WHERE a.since <= date <= a.until
  RETURN {id: a.id, own: NOT EXISTS { (a)-[:SOLE_SIGNATORIES|SWEEPS_TO]->(x:Party) WHERE (x.id IN group OR x.id IN insiders) AND NOT x.id IN [o IN owners WHERE o.direct | o.id] }}
}
LET excepted = billing AND (law.billing_exception_account IS NULL OR (size(held) > 0 AND all(a IN held WHERE a.own)))
LET exceptionOpen = billing AND NOT excepted AND size(held) = 0
LET restricted = law.percentage_fee IN ['prohibited', 'prohibited-by-board-position', 'restricted']
LET valuation = COLLECT { MATCH (f)-[:MARKET_VALUE_DOCUMENT]->(d:Document) RETURN {id: d.id, day: d.date} }
// A valuation counts from the last day that its date can mean; without a date its age is not known.
LET day = CASE WHEN size(valuation) = 0 OR valuation[0].day IS NULL THEN null WHEN size(valuation[0].day) = 10 THEN date(valuation[0].day)
  WHEN size(valuation[0].day) = 7 THEN date(valuation[0].day + '-01') ELSE date(valuation[0].day + '-01-01') END
LET fresh = day IS NOT NULL AND day + duration({months: toInteger(threshold.stale_valuation_months)}) >= date
LET grows = coalesce(f.marketing, f.stream = 'marketing')
LET federal = 'government' IN practice.payors AND coalesce(law.federal_marketing_percentage = 'not-protected', false)
UNWIND [
  {flag: 'FEE-01', outcome: CASE
    WHEN f.basis = 'not-stated' THEN 'not known'
    WHEN NOT share OR law.percentage_fee IS NULL THEN null
    WHEN restricted AND excepted THEN 'cleared'
    WHEN restricted AND exceptionOpen THEN 'not known'
    WHEN restricted THEN 'found'
    WHEN law.percentage_fee IN ['allowed-if-commensurate-with-value', 'allowed-if-fmv-for-services'] AND fresh AND NOT referral THEN 'cleared'
    WHEN law.percentage_fee = 'allowed-if-not-linked-to-referrals-or-practice-expansion' AND f.marketing = false AND NOT referral THEN 'cleared' END},
  {flag: 'FEE-02', outcome: CASE
    WHEN f.basis = 'not-stated' THEN 'not known'
    WHEN NOT share OR referral OR restricted OR law.percentage_fee IS NULL THEN null
    WHEN fresh THEN null
    WHEN size(valuation) > 0 AND day IS NULL THEN 'not known'
    ELSE 'found' END},
  {flag: 'FEE-05', outcome: CASE
    WHEN NOT (share OR volume) THEN null
    WHEN f.marketing IS NULL AND f.stream = 'management-fee' AND (law.marketing_percentage IS NOT NULL OR federal) AND coalesce(law.marketing_percentage, '') <> 'allowed' THEN 'not known'
    WHEN NOT coalesce(grows, false) THEN null
    WHEN law.marketing_percentage IN ['prohibited', 'prohibited-by-board-position'] THEN 'found'
    WHEN federal THEN 'found'
    WHEN law.marketing_percentage = 'allowed' THEN 'cleared'
    ELSE 'not known' END}
] AS row
FILTER row.outcome IS NOT NULL
LET services = coalesce(f.services, replace(f.stream, '-', ' '))
RETURN row.outcome AS outcome, row.flag AS flag, [m.id] AS cause, [f.id] + CASE row.flag WHEN 'FEE-02' THEN [v IN valuation | v.id] ELSE [] END AS facts,
  {payee: m.id, rate: CASE WHEN f.basis = 'residual' THEN 'all' WHEN volume THEN 'a fee' WHEN f.rateLower IS NULL THEN 'a share' ELSE f.rateLower END,
   base: CASE f.basis WHEN 'percent-of-gross' THEN 'gross collections' WHEN 'percent-of-net' THEN 'net collections' WHEN 'percent-of-profit' THEN 'net profit'
     WHEN 'residual' THEN 'what is left' WHEN 'per-patient' THEN 'each patient' ELSE 'each referral' END,
   services: services, rule: replace(coalesce(law.percentage_fee, 'not known'), '_', ' '),
   support: CASE WHEN size(valuation) = 0 THEN 'no valuation on file' WHEN day IS NULL THEN 'a valuation without a date' ELSE 'a valuation of ' + toString(valuation[0].day) END,
   profitShare: CASE f.basis WHEN 'percent-of-profit' THEN f.rateLower WHEN 'residual' THEN 100.0 END} AS values,
  CASE WHEN row.outcome <> 'not known' THEN []
    WHEN f.basis = 'not-stated' THEN ['fees']
    WHEN row.flag = 'FEE-01' THEN ['accounts'] WHEN row.flag = 'FEE-02' THEN ['valuation']
    WHEN f.marketing IS NULL AND f.stream = 'management-fee' THEN ['fees'] ELSE ['marketing_percentage'] END AS missing,
  CASE WHEN row.outcome = 'cleared' AND row.flag = 'FEE-01' THEN CASE WHEN restricted THEN 'percentage_fee_billing_exception' ELSE 'percentage_fee' END
    WHEN row.outcome = 'cleared' THEN 'marketing_percentage'
    WHEN row.outcome = 'not known' THEN CASE WHEN f.basis = 'not-stated' THEN 'how the fee is computed' WHEN row.flag = 'FEE-01' THEN 'who controls the account that the billing exception asks about'
      WHEN row.flag = 'FEE-02' THEN 'the age of the valuation' WHEN f.marketing IS NULL AND f.stream = 'management-fee' THEN 'whether the fee also pays for marketing'
      ELSE 'marketing_percentage' END END AS reason,
  CASE row.flag WHEN 'FEE-05' THEN CASE WHEN law.marketing_percentage IS NOT NULL THEN ['marketing_percentage'] WHEN federal THEN ['federal_marketing_percentage'] ELSE [] END
    WHEN 'FEE-02' THEN [] ELSE CASE WHEN law.percentage_fee IS NULL THEN [] ELSE ['percentage_fee'] END END AS applied,
  f.record AS record, CASE WHEN f.surelySince <= date <= f.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
