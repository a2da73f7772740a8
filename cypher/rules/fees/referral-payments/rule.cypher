/*
rule: referral-payments
title: Money is paid for referrals, or without a purpose on file
flags:
  FEE-13:
    title: Money of the practice goes to the management side without a purpose on file
    severity: critical
    leg: control
    statement: "{payer} paid {payee} {amount$} without a purpose on file ({services})."
    cure: "Condition to closing. The transfers stop, are traced and are paid back or explained by papers of their time; this would remove this indicator. Price. Escrow for what cannot be explained."
    authority: "Andrew Carothers, M.D., P.C. v. Progressive Insurance Co., as the research reports it."
  FEE-16:
    title: Money is paid for referrals of patients
    severity: high
    leg: none
    standing: misconduct
    statement: "{payer} pays {payee} for referrals ({services})."
    cure: "Condition to closing. The payments stop, and counsel reviews them under the kickback laws and decides on a report; this would remove this indicator. Price. Claims that came by referral."
    authority: "Mayzenberg, as the research reports it: misconduct of an owner in control does not show that somebody else controls."
needs:
  topics: [fees]
  law: []
handles: []
cause: the payee
*/
LET owning = [o IN owners WHERE o.direct | o.id]
UNWIND COLLECT { UNWIND [entity.id] + group + owning AS id RETURN DISTINCT id } AS id
MATCH (p:Party {key: practice.snapshot + '/' + id})<-[side:PAYER|PAYEE]-(f:Payment)
WHERE f.since <= date <= f.until AND (NOT EXISTS { (f)-[:PRACTICE]->(:Practice) } OR EXISTS { (f)-[:PRACTICE]->(practice) })
  AND (f.stream IN ['referral', 'unexplained'] OR f.basis = 'per-referral' OR (f.stream = 'marketing' AND f.basis = 'not-stated'))
MATCH (f)-[:PAYER]->(from:Party)
MATCH (f)-[:PAYEE]->(to:Party)
WITH DISTINCT f, from, to, owning
// What a licensed owner takes out of his own practice is his to explain to nobody but the tax office.
LET theirs = from.id = entity.id AND NOT to.id IN owning AND (to.id IN group OR to.id IN insiders OR to.id IN lay)
LET flag = CASE WHEN f.stream = 'unexplained' THEN 'FEE-13' ELSE 'FEE-16' END
FILTER flag = 'FEE-16' OR theirs
LET outcome = CASE WHEN flag = 'FEE-16' AND f.stream = 'marketing' AND f.basis = 'not-stated' THEN 'not known' ELSE 'found' END
RETURN outcome, flag, [to.id] AS cause, [f.id] AS facts,
  {payer: from.id, payee: to.id, services: coalesce(f.services, 'nothing said of services'), amount: coalesce(f.amount, 'an amount that is not on file')} AS values,
  CASE outcome WHEN 'not known' THEN ['fees'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'how the payment for marketing is computed' END AS reason,
  f.record AS record, CASE WHEN f.surelySince <= date <= f.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
