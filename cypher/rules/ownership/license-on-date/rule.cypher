/*
rule: license-on-date
title: An owner's license does not hold on the day
flags:
  OWN-03:
    title: An owner's license is expired, suspended or of another state
    severity: critical
    adjust: lower-weak
    leg: ownership
    cites: [owner_license_in_state, heir_grace_months]
    statement: "{owner} owns part of {practice} and holds no license that serves there on that day: {found}."
    cure: "Condition to closing. The license is restored and shown by a look-up, or the shares pass within the time that the law gives; this would remove this indicator. Covenant. Notice of any change of license within five days."
    authority: "See owner_license_in_state, heir_grace_months and the state's ownership rule at lay_max."
needs:
  topics: [owners, licenses]
  law: []
handles: [owner_license_in_state, heir_grace_months]
cause: the owner
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-not-hold', 'not-known']] AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id})
LET licenses = COLLECT {
  MATCH (p)<-[:PERSON]-(l:License) WHERE l.profession = practice.profession
  RETURN l {.id, .state, .status, .authority, .since, .until} ORDER BY l.until DESC, l.since DESC
}
FILTER size(licenses) > 0
LET here = [l IN licenses WHERE l.state = practice.state]
LET elsewhere = [l IN licenses WHERE l.state <> practice.state AND l.since <= date <= l.until AND l.status IN ['active', 'probation']]
LET good = [l IN here WHERE l.status IN ['active', 'probation']]
// The last day on which the license still served: from it runs the time that the law gives for a transfer.
LET ended = [l IN good WHERE l.until < date | l.until]
LET grace = CASE WHEN law.heir_grace_months IS NOT NULL AND size(ended) > 0
  AND ended[0] + duration({months: toInteger(law.heir_grace_months)}) >= date THEN true ELSE false END
LET open = o.eligibility = 'not-known' OR (size(here) = 0 AND size(elsewhere) > 0 AND law.owner_license_in_state IS NULL)
RETURN CASE WHEN open THEN 'not known' ELSE 'found' END AS outcome, 'OWN-03' AS flag,
  [o.id] AS cause, [l IN licenses | l.id] + coalesce(o.stakes, []) AS facts,
  CASE WHEN grace THEN 'medium' END AS severity,
  {owner: o.id, found: CASE WHEN size(here) = 0 THEN 'licensed in ' + reduce(t = '', l IN licenses | CASE WHEN t CONTAINS l.state THEN t WHEN t = '' THEN l.state ELSE t + ', ' + l.state END) + ' only'
      WHEN here[0].until < date THEN 'ended on ' + toString(here[0].until)
      WHEN here[0].since > date THEN 'begins only on ' + toString(here[0].since)
      ELSE 'status ' + here[0].status END,
    transferBy: CASE WHEN grace THEN toString(ended[0] + duration({months: toInteger(law.heir_grace_months)})) END} AS values,
  CASE WHEN NOT open THEN [] WHEN size(here) = 0 AND law.owner_license_in_state IS NULL THEN ['owner_license_in_state'] ELSE ['licenses'] END AS missing,
  CASE WHEN open THEN 'whether the license of the owner serves in this state' END AS reason,
  CASE WHEN grace THEN ['heir_grace_months'] WHEN size(here) = 0 AND law.owner_license_in_state IS NOT NULL THEN ['owner_license_in_state'] ELSE [] END AS applied,
  'certain' AS certainty
