/*
rule: ineligible-owner
title: Somebody who may not hold a share of the practice owns one
flags:
  OWN-01:
    title: A party without the required license owns part of the practice
    severity: critical
    adjust: lower-weak
    leg: ownership
    hard: true
    statement: "{owners} may not hold a share of {practice} and own {share%} of it in their own name."
    cure: "Condition to closing. The shares pass to a licensee who may hold them, for value, and the ledger shows it; this would remove this indicator. Price. Escrow for claims collected in the meantime."
    authority: "People v. Superior Court (Steinsmith); Morelli v. Ehsan, 110 Wn.2d 555 (1988); and see lay_max."
  OWN-02:
    title: A party without the required license owns part of the practice through others
    severity: critical
    adjust: lower-weak
    leg: ownership
    hard: true
    statement: "{owners} may not hold a share of {practice}; {share%} of it reaches them through {through}."
    cure: "Condition to closing. The holding company, trust or nominee leaves the chain and licensed persons hold the shares themselves; this would remove this indicator."
    authority: "N.Y. BCL 1507 and its like in other states: see lay_max and entity_holders."
needs:
  topics: [owners, licenses]
  law: []
handles: [lay_max]
cause: the owners who may not hold a share
*/
// Whoever held a license of this profession and lost it is the business of license-on-date.
LET known = COLLECT {
  UNWIND owners AS o
  MATCH (p:Party {key: practice.snapshot + '/' + o.id})
  RETURN {id: o.id, direct: o.direct, lower: o.lower, upper: o.upper, eligibility: o.eligibility, stakes: o.stakes,
    licensed: EXISTS { (p)<-[:PERSON]-(l:License) WHERE l.profession = practice.profession },
    end: NOT EXISTS { (p)<-[s:OWNS]-(:Party) WHERE s.since <= date AND s.until >= date }}
}
LET owning = [o IN known WHERE o.upper > 0]
LET middle = [o IN owning WHERE o.direct AND NOT o.end]
CALL (*) {
  UNWIND [
    {flag: 'OWN-01', outcome: 'found', them: [o IN owning WHERE o.direct AND o.eligibility = 'may-not-hold' AND NOT o.licensed]},
    {flag: 'OWN-02', outcome: 'found', them: [o IN owning WHERE NOT o.direct AND o.end AND o.eligibility = 'may-not-hold' AND NOT o.licensed]},
    // A share that the law lets lay parties hold is named with the law that allows it.
    {flag: 'OWN-01', outcome: 'cleared', them: [o IN owning WHERE o.direct AND o.end AND NOT o.licensed AND coalesce(law.lay_max, 0) > 0
      AND o.eligibility IN ['may-control', 'may-hold-minority']]},
    {flag: 'OWN-01', outcome: 'not known', them: [o IN owning WHERE o.direct AND o.eligibility = 'not-known']},
    {flag: 'OWN-02', outcome: 'not known', them: [o IN owning WHERE NOT o.direct AND o.end AND o.eligibility = 'not-known']}
  ] AS case
  FILTER size(case.them) > 0
  RETURN case
}
LET ids = [o IN case.them | o.id]
LET least = reduce(sum = 0.0, o IN case.them | sum + o.lower)
LET most = reduce(sum = 0.0, o IN case.them | sum + o.upper)
RETURN case.outcome AS outcome, case.flag AS flag, ids AS cause,
  reduce(all = [], o IN CASE WHEN case.flag = 'OWN-02' THEN case.them + middle ELSE case.them END | all + coalesce(o.stakes, [])) AS facts,
  {owners: ids, share: CASE WHEN least > 0 THEN least ELSE most END, through: [o IN middle | o.id]} AS values,
  CASE case.outcome WHEN 'not known' THEN ['licenses'] + CASE WHEN law.lay_max IS NULL THEN ['lay_max'] ELSE [] END ELSE [] END AS missing,
  CASE case.outcome WHEN 'cleared' THEN 'lay_max' WHEN 'not known' THEN 'whether the owners may hold a share' END AS reason,
  CASE WHEN law.lay_max IS NULL THEN [] ELSE ['lay_max'] END AS applied,
  CASE WHEN least > 0 THEN 'certain' ELSE 'possible' END AS certainty
