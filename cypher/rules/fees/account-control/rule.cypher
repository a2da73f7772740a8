/*
rule: account-control
title: The management side controls the practice's account
flags:
  FEE-09:
    title: The management side alone signs on the practice's account
    severity: critical
    adjust: raise-strong
    leg: control
    standing: account
    hard: true
    cites: [federal_account_control]
    statement: "{signatory} alone may sign on {account} of {practice}; the owner may revoke it: {revocable}."
    cure: "Condition to closing. A licensee of the practice signs, and every instruction to the bank may be revoked by the practice at will; this would remove this indicator."
    authority: "Warren J. Apollon, D.M.D., P.C. v. OCA, Inc., 592 F. Supp. 2d 906 (E.D. La. 2008); Carothers (N.Y.); 42 CFR 424.73; and see federal_account_control."
  FEE-10:
    title: The practice's account is swept to the management side
    severity: high
    leg: control
    standing: account
    cites: [federal_account_control]
    statement: "{account} of {practice} is swept to {holder}; the practice may revoke it: {revocable}; government payors pay into it: {government}."
    cure: "Amendment. Two accounts: receipts stay in one that only the practice controls, and it pays the fee by an instruction that it may revoke at will. This would remove this indicator."
    authority: "42 CFR 424.73; and see federal_account_control."
needs:
  topics: [accounts]
  law: []
handles: [lay_max]
cause: the account
*/
LET owning = [o IN owners WHERE o.direct AND o.eligibility IN ['may-control', 'may-hold-minority'] AND NOT o.id IN group | o.id]
MATCH (entity)<-[:OWNER]-(a:Account)
WHERE a.since <= date <= a.until
LET alone = COLLECT { MATCH (a)-[:SOLE_SIGNATORIES]->(x:Party) RETURN x.id }
LET joint = COLLECT { MATCH (a)-[:JOINT_SIGNATORIES]->(x:Party) RETURN x.id }
// A licensed owner signs as owner, also where the management side employs the owner.
LET management = [x IN alone WHERE (x IN group OR x IN insiders) AND NOT x IN owning]
LET theirs = [x IN alone + joint WHERE (x IN group OR x IN insiders) AND NOT x IN owning]
// The owner and the practice's own people who are not of the management side sign for the practice.
LET own = [x IN alone WHERE NOT x IN management]
LET sweeps = COLLECT { MATCH (a)-[:SWEEPS_TO]->(x:Party) WHERE (x.id IN group OR x.id IN insiders) AND NOT x.id IN owning RETURN x.id }
LET powers = COLLECT {
  UNWIND [a, practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date <= w.until
    AND w.mode = 'decides' AND w.domain = 'PC_BANK_ACCOUNT' AND EXISTS { (w)-[:HOLDER|ACTING_FOR]->(h:Party) WHERE h.id IN group }
    AND NOT EXISTS { (w)-[:REVOCABLE_BY]->(r:Party) WHERE r.id = entity.id OR r.id IN [o IN owners | o.id] }
  RETURN w.id
}
LET soleControl = size(management) > 0 AND size(own) = 0
LET tied = size(theirs) > 0 AND a.revocable = false
// Federal programs ask whose account it is whatever the state lets lay parties own.
LET free = coalesce(law.lay_max, 0) >= 100 AND NOT coalesce(a.governmentReceipts, false)
LET noneRead = size(alone) = 0 AND size(joint) = 0 AND size(powers) = 0
UNWIND [
  {flag: 'FEE-09', outcome: CASE WHEN soleControl OR coalesce(tied, false) OR size(powers) > 0 THEN 'found' WHEN noneRead THEN 'not known' END},
  {flag: 'FEE-10', outcome: CASE WHEN size(sweeps) = 0 THEN null
    // A sweep that the practice may stop at any time, from an account on which only its people sign, is a standing order of its own.
    WHEN coalesce(a.revocable, false) AND size(own) > 0 AND size(management) = 0 THEN 'cleared' ELSE 'found' END}
] AS row
FILTER row.outcome IS NOT NULL
RETURN CASE WHEN free THEN 'cleared' ELSE row.outcome END AS outcome, row.flag AS flag, [a.id] AS cause, [a.id] + CASE row.flag WHEN 'FEE-09' THEN powers ELSE [] END AS facts,
  CASE WHEN row.flag = 'FEE-10' AND coalesce(a.governmentReceipts, false) AND a.revocable = false THEN 'critical' END AS severity,
  {signatory: CASE WHEN size(management) > 0 THEN management WHEN size(theirs) > 0 THEN theirs ELSE managers END, account: a.id, holder: sweeps,
   revocable: CASE a.revocable WHEN true THEN 'yes' WHEN false THEN 'no' ELSE 'not on file' END,
   government: CASE a.governmentReceipts WHEN true THEN 'yes' WHEN false THEN 'no' ELSE 'not on file' END} AS values,
  CASE WHEN free THEN [] WHEN row.outcome = 'not known' OR (row.flag = 'FEE-10' AND a.revocable IS NULL) THEN ['accounts'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN row.outcome = 'not known' THEN 'who signs on the account' WHEN row.outcome = 'cleared' THEN 'the practice may revoke the sweep at will and only its own people sign' END AS reason,
  CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied,
  a.record AS record, CASE WHEN a.surelySince <= date <= a.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
