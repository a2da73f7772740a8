/*
rule: filings
title: What had to be filed, registered, licensed or reviewed
flags:
  REG-01:
    title: A transaction closed without the notice that the state asks for, or with late notice
    severity: high
    leg: none
    standing: formality
    statement: "{deal} closed on {closed} for {practice}; notice asked for: {days} days before; {found}."
    cure: "Condition to closing. Late notice, with counsel, and the penalty reckoned into the price; this would remove this indicator."
    authority: "See transaction_notice_days; sizes and kinds of transactions that are covered stand in the text of the law."
  REG-02:
    title: A disclosure of owners that the state asks for was not filed
    severity: medium
    leg: none
    standing: formality
    statement: "No disclosure of owners is in force for {practice}: {found}."
    cure: "Condition to closing. The disclosure is filed up to natural persons and funds; this would remove this indicator."
    authority: "See ownership_disclosure."
    needs: {topics: [filings], law: [ownership_disclosure]}
  REG-03:
    title: Lay parties own the site, and it has not the license that the state then asks for
    severity: high
    by-law:
      lay_clinic_license: {required: critical}
    leg: none
    statement: "{strangers} hold {practice} without a license to practice, and the site has no facility license: {found}."
    cure: "Condition to closing. The site is licensed before it goes on, or the shares pass to licensees; claims of the time without a license are reckoned into the price. This would remove this indicator."
    authority: "Midtown Medical Group v. State Farm (Ariz. App. 2008); Fla. Stat. 400.9905; and see lay_clinic_license."
    needs: {topics: [owners, licenses], law: []}
  REG-05:
    title: A registration of the practice or of its med spa is missing or has ended
    severity: medium
    leg: none
    standing: formality
    statement: "{practice} has no registration in force ({what}): {found}."
    cure: "Condition to closing. The practice registers; this would remove this indicator."
    authority: "See entity_registration and spa_registration."
    needs: {topics: [filings], law: [entity_registration]}
  AGR-15:
    title: The compliance review is overdue, or there is no compliance program
    severity: low
    leg: none
    standing: formality
    statement: "Compliance of {practice}: {found}."
    cure: "Covenant. A compliance program with privacy and workplace safety, and a review once a year by somebody independent of the manager; this would remove this indicator."
    authority: "The source articles S2 and S4 of the catalogue."
    needs: {topics: [compliance], law: []}
needs:
  topics: [filings]
  law: []
handles: [transaction_notice_days, ownership_disclosure, lay_clinic_license, entity_registration, spa_registration]
cause: the practice or the transaction
*/
LET ids = [practice.id, entity.id] + managers
// Filings, and what was answered of them: silence on file is no statement that nothing was filed.
LET filed = COLLECT {
  UNWIND ids AS id
  MATCH (:Fact {key: practice.snapshot + '/' + id})<-[:SUBJECT]-(f:Filing|Request)
  WHERE f.since <= date AND (f:Filing OR (f.status = 'none-exists' AND f.item IN ['filings', 'compliance']))
    AND (f.state IS NULL OR f.state = practice.state)
  WITH DISTINCT f, toString(f.date) AS day
  RETURN f {.id, kind: coalesce(f.kind, f.item), over: f.status IN ['expired', 'denied'] OR f.until < date, none: coalesce(f.status IN ['none', 'none-exists'], false),
    pending: coalesce(f.status = 'pending', false),
    // A month or a year counts by the last day that it can mean.
    last: CASE size(day) WHEN 10 THEN date(day) WHEN 7 THEN date(day + '-01') + duration('P1M') - duration('P1D') WHEN 4 THEN date(day + '-12-31') END}
}
LET papers = COLLECT {
  UNWIND [entity.id] + managers AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement)
  WHERE a.kind IN ['purchase', 'compliance-policy'] AND a.since <= date AND coalesce(a.stage, 'executed') = 'executed'
    // A manager buys many: a purchase that another practice is party to is about that one.
    AND (id = entity.id OR (a.kind = 'purchase' AND NOT EXISTS { (a)<-[:PARTY_TO]-(:Party)<-[:ENTITY]-(:Practice) }))
  RETURN DISTINCT {id: a.id, kind: a.kind, closed: CASE WHEN size(a.effective) = 10 THEN date(a.effective) WHEN a.since > date('0001-01-01') THEN a.since WHEN size(a.signed) = 10 THEN date(a.signed) END}
}
// Owners without any license to practice, whatever the state lets them own: an entity that is not professional, or a person of whom no license is on file.
LET strangers = COLLECT {
  UNWIND [o IN owners WHERE o.direct AND o.upper > 0 | o.id] AS id
  MATCH (p:Party {key: practice.snapshot + '/' + id})
  WHERE NOT coalesce(p.form, 'person') IN ['pc', 'pllc', 'pa', 'hospital', 'government', 'group', 'undisclosed']
    AND NOT EXISTS { (p)<-[:PERSON]-(l:License) WHERE l.status IN ['active', 'probation'] }
  RETURN {id: p.id, sure: p.form IS NOT NULL OR p.id IN lay OR EXISTS { (entity)<-[:OWNS|WORKS_FOR|HOLDS_OFFICE]-(:Person)<-[:PERSON]-(:License) }}
}
LET nothing = [f IN filed WHERE f.kind = 'filings'], disclosures = [f IN filed WHERE f.kind = 'ownership-disclosure'], registrations = [f IN filed WHERE f.kind = 'registration'],
  licenses = [f IN filed WHERE f.kind = 'facility-license'], notices = [f IN filed WHERE f.kind = 'notice'], reviews = [f IN filed WHERE f.kind = 'compliance-review' AND f.last IS NOT NULL],
  unreviewed = [f IN filed WHERE f.kind = 'compliance'], policies = [p IN papers WHERE p.kind = 'compliance-policy'], said = toLower(trim(practice.facilityLicense)),
  spa = CASE law.spa_registration WHEN 'required' THEN true WHEN 'required-unless-physician-owned' THEN any(o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility <> 'may-control') ELSE false END
LET newest = reduce(day = null, f IN reviews | CASE WHEN day IS NULL OR f.last > day THEN f.last ELSE day END),
  unlicensed = coalesce(said IN ['none', 'no', 'not held', 'not required'], false) OR (said IS NULL AND size(licenses + nothing) > 0 AND all(f IN licenses WHERE f.over OR f.none))
// Where nothing was filed and nobody was asked, the topics say so; a row here is about what is on file.
UNWIND [p IN papers WHERE p.kind = 'purchase' AND (law.transaction_notice_days_from IS NULL OR p.closed IS NULL OR p.closed >= law.transaction_notice_days_from) | {flag: 'REG-01', deal: p,
    outcome: CASE WHEN law.transaction_notice_days IS NULL OR p.closed IS NULL THEN 'not known'
      WHEN any(n IN notices WHERE NOT n.none AND n.last + duration({days: toInteger(law.transaction_notice_days)}) <= p.closed AND n.last + duration('P2Y') > p.closed) THEN null
      WHEN law.transaction_notice_days_from IS NULL THEN 'not known'
      WHEN any(n IN notices WHERE NOT n.none AND n.last + duration({days: toInteger(law.transaction_notice_days)}) > p.closed AND n.last < p.closed + duration('P1Y')) THEN 'found'
      WHEN size(nothing) > 0 OR any(n IN notices WHERE n.none) THEN 'found' ELSE 'not known' END,
    // Whoever gave notice, if late, held the transaction to be covered; else its size and kind leave that open.
    late: any(n IN notices WHERE NOT n.none), facts: [p.id] + [f IN notices + nothing | f.id],
    missing: CASE WHEN law.transaction_notice_days IS NULL OR (p.closed IS NOT NULL AND law.transaction_notice_days_from IS NULL) THEN 'transaction_notice_days' ELSE 'filings' END,
    reason: CASE WHEN law.transaction_notice_days IS NULL THEN 'whether the state asks for notice of the transaction' WHEN p.closed IS NULL THEN 'when the transaction closed'
      WHEN law.transaction_notice_days_from IS NULL THEN 'whether notice was due already on the day of closing' ELSE 'whether the transaction is of a size and kind that asks for notice, and whether it was given' END,
    law: 'transaction_notice_days'}] + [
  {flag: 'REG-02', outcome: CASE WHEN law.ownership_disclosure IS NULL OR size(filed) = 0 OR any(f IN disclosures WHERE NOT f.over AND NOT f.none) THEN null WHEN size(disclosures + nothing) > 0 THEN 'found' ELSE 'not known' END,
    sure: any(f IN disclosures WHERE f.over), facts: [f IN disclosures + nothing | f.id], missing: 'filings', law: 'ownership_disclosure', reason: 'whether a disclosure of owners was due, and whether it was filed'},
  {flag: 'REG-03', outcome: CASE WHEN size(strangers) = 0 OR (law.lay_clinic_license IS NULL AND NOT any(s IN strangers WHERE s.sure)) THEN null WHEN law.lay_clinic_license = 'not-required' THEN 'cleared' WHEN law.lay_clinic_license IS NULL THEN 'not known' WHEN unlicensed THEN 'found'
      WHEN said IS NOT NULL OR size(licenses) > 0 THEN 'cleared' ELSE 'not known' END,
    sure: any(s IN strangers WHERE s.sure), facts: [s IN strangers | s.id] + [f IN licenses + nothing | f.id], missing: CASE WHEN law.lay_clinic_license IS NULL THEN 'lay_clinic_license' ELSE 'filings' END,
    law: 'lay_clinic_license', reason: CASE WHEN law.lay_clinic_license = 'not-required' THEN 'lay_clinic_license' WHEN said IS NOT NULL OR size(licenses) > 0 THEN 'the site has its facility license'
      WHEN law.lay_clinic_license IS NULL THEN 'whether the state asks for a facility license' ELSE 'whether the site has a facility license' END},
  {flag: 'REG-05', outcome: CASE WHEN size(filed) = 0 OR NOT (spa OR coalesce(law.entity_registration = 'required', false)) OR any(f IN registrations WHERE NOT f.over AND NOT f.none AND NOT f.pending) THEN null
      WHEN any(f IN registrations WHERE f.pending) THEN 'not known' WHEN size(registrations + nothing) > 0 THEN 'found' ELSE 'not known' END,
    sure: true, facts: [f IN registrations + nothing | f.id], missing: 'filings', law: CASE WHEN spa THEN 'spa_registration' ELSE 'entity_registration' END, reason: 'whether the registration is in force'},
  {flag: 'AGR-15', outcome: CASE WHEN newest IS NOT NULL THEN CASE WHEN newest + duration({months: toInteger(threshold.compliance_review_months)}) < date THEN 'found' END
      WHEN size(unreviewed) > 0 THEN 'found' WHEN size(policies) > 0 THEN 'not known' END,
    severity: CASE WHEN newest IS NULL AND size(policies) = 0 THEN 'medium' END, sure: true, facts: [f IN reviews + unreviewed | f.id] + [p IN policies | p.id], missing: 'compliance', reason: 'when compliance was last reviewed'}
] AS row
FILTER row.outcome IS NOT NULL
LET ended = any(f IN CASE row.flag WHEN 'REG-02' THEN disclosures WHEN 'REG-03' THEN licenses ELSE registrations END WHERE f.over)
RETURN row.outcome AS outcome, row.flag AS flag, [coalesce(row.deal.id, practice.id)] AS cause, [practice.id] + row.facts AS facts,
  CASE WHEN row.late THEN 'medium' ELSE row.severity END AS severity,
  {deal: row.deal.id, closed: toString(row.deal.closed), days: law.transaction_notice_days, strangers: [s IN strangers | s.id], what: CASE WHEN spa THEN 'of the med spa' ELSE 'of the professional entity' END,
   found: CASE row.flag WHEN 'REG-01' THEN CASE WHEN row.late THEN 'notice was given late' ELSE 'none was given, as answered; whether the transaction is of a size and kind that is covered is open' END
     WHEN 'AGR-15' THEN CASE WHEN newest IS NOT NULL THEN 'last reviewed on ' + toString(newest) WHEN size(policies) > 0 THEN 'a policy, and no review, as answered' ELSE 'no program and no review, as answered' END
     ELSE CASE WHEN ended THEN 'it ended or was refused' ELSE 'none exists, as answered' END END} AS values,
  CASE row.outcome WHEN 'not known' THEN [row.missing] ELSE [] END AS missing, CASE row.outcome WHEN 'found' THEN null ELSE row.reason END AS reason,
  CASE WHEN row.law IS NULL OR row.missing = row.law THEN [] ELSE [row.law] END AS applied, 'paper' AS record,
  CASE WHEN coalesce(row.late, row.sure) THEN 'certain' ELSE 'possible' END AS certainty
