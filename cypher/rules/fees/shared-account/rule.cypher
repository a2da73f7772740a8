/*
rule: shared-account
title: Money of several parties runs through one account, or government receipts leave it for good
flags:
  FEE-11:
    title: Money of the practice and of others runs through one account
    severity: high
    leg: none
    statement: "{account} of {holder} holds money of {practice} together with that of {others}."
    cure: "Condition to closing. Each entity has an account of its own and books of its own, and what is mixed is accounted for; this would remove this indicator."
    authority: "Practice of regulators as the research reports it; Aspen, as named there."
  DBT-04:
    title: Receipts from government payors are assigned
    severity: high
    leg: none
    cites: [federal_account_control]
    statement: "Receipts of {practice} from government payors pass from {account} to {holder}; the practice may revoke that: {revocable}."
    cure: "Amendment. The receipts stay in an account that the practice alone controls, and every instruction to pay them on may be revoked at will; this would remove this indicator."
    authority: "42 CFR 424.73; and see federal_account_control."
needs:
  topics: [accounts]
  law: []
handles: []
cause: the account
*/
CALL (*) {
  MATCH (entity)<-[:OWNER]-(a:Account) WHERE a.since <= date <= a.until
  RETURN a, entity.id AS holder, COLLECT { MATCH (a)-[:USERS]->(u:Party) WHERE u.id <> entity.id RETURN u.id } AS others, true AS own
  UNION
  // An account of somebody else through which the practice's money goes.
  MATCH (entity)<-[:USERS]-(a:Account)-[:OWNER]->(o:Party) WHERE a.since <= date <= a.until AND o.id <> entity.id
  RETURN a, o.id AS holder, [o.id] AS others, false AS own
}
LET paid = CASE WHEN own AND coalesce(a.governmentReceipts, false) THEN COLLECT { MATCH (a)-[:SWEEPS_TO]->(x:Party) WHERE x.id <> entity.id RETURN x.id } ELSE [] END
UNWIND [
  {flag: 'FEE-11', outcome: CASE WHEN size(others) > 0 THEN 'found' END},
  {flag: 'DBT-04', outcome: CASE WHEN size(paid) = 0 THEN null WHEN a.revocable IS NULL THEN 'not known' WHEN a.revocable THEN 'cleared' ELSE 'found' END}
] AS row
FILTER row.outcome IS NOT NULL
RETURN row.outcome AS outcome, row.flag AS flag, [a.id] AS cause, [a.id] AS facts,
  {account: a.id, holder: CASE row.flag WHEN 'DBT-04' THEN paid ELSE [holder] END, others: others, revocable: CASE a.revocable WHEN true THEN 'yes' WHEN false THEN 'no' ELSE 'not on file' END} AS values,
  CASE row.outcome WHEN 'not known' THEN ['accounts'] ELSE [] END AS missing,
  CASE row.outcome WHEN 'not known' THEN 'whether the practice may revoke the sweep' WHEN 'cleared' THEN 'the practice may revoke the sweep at will' END AS reason,
  a.record AS record, CASE WHEN a.surelySince <= date <= a.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
