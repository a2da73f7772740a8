/*
rule: termination
title: The practice cannot leave the management agreement
flags:
  AGR-02:
    title: The practice cannot end the management agreement without cause
    severity: high
    by-law:
      replace_owner_right: {unlawful-by-attorney-general-position: critical}
    leg: none
    statement: "Under {agreement} {practice} may end it: {practiceMay}; the manager may: {managerMay}."
    cure: "Amendment. Either side may end the agreement without cause on the same notice; this would remove this indicator."
    authority: "Position of the California Attorney General of March 2026 (Art Center), as the research reports it; Carothers (N.Y.); contrast Epic Medical Management v. Paquette, 244 Cal. App. 4th 504 (2015)."
  AGR-03:
    title: Leaving the management agreement would cost the practice what it works with
    severity: high
    leg: none
    cites: [exit_penalty]
    statement: "At the end of {agreement} the manager takes: {reverts}; break fee: {fee$}."
    cure: "Amendment. An orderly transition: records, staff, phone and premises stay or are offered at value, and only the real cost of unwinding is paid. This would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); and see exit_penalty."
needs:
  topics: [msa]
  law: []
handles: [replace_owner_right]
cause: the agreement
*/
MATCH (entity)-[:PARTY_TO {role: 'practice'}]->(a:Agreement {kind: 'msa'})
WHERE a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed' AND NOT EXISTS { (a)-[:AMENDS]->(:Agreement) }
// What a template says holds unless a row of the agreement differs; what an amendment says ends what it replaces.
LET terms = COLLECT {
  MATCH (a)<-[:AMENDS]-{0,4}(b:Agreement)<-[:AGREEMENT]-(t:Term)
  WHERE b.since <= date <= b.until AND coalesce(b.stage, 'executed') = 'executed' AND t.since <= date <= t.until
    AND t.kind IN ['practice-may-terminate', 'manager-may-terminate', 'reverts-on-exit', 'break-fee']
    AND NOT EXISTS { (b)<-[:AMENDS]-{1,4}(c:Agreement)<-[:AGREEMENT]-(u:Term)
      WHERE u.kind = t.kind AND c.since <= date <= c.until AND coalesce(c.stage, 'executed') = 'executed' AND u.since <= date <= u.until }
    AND (t.template IS NULL OR NOT EXISTS { (b)<-[:AGREEMENT]-(u:Term) WHERE u.kind = t.kind AND u.template IS NULL })
  RETURN DISTINCT t {.id, .kind, .amount, .record, value: toLower(coalesce(t.value, ''))}
}
LET practiceMay = [t IN terms WHERE t.kind = 'practice-may-terminate']
LET managerMay = [t IN terms WHERE t.kind = 'manager-may-terminate']
LET reverts = COLLECT {
  UNWIND [t IN terms WHERE t.kind = 'reverts-on-exit'] AS t
  UNWIND split(replace(t.value, ';', ','), ',') AS what
  WITH trim(what) AS what WHERE what <> '' AND what <> 'none' AND what <> 'no'
  RETURN DISTINCT what ORDER BY what
}
LET fees = [t IN terms WHERE t.kind = 'break-fee' AND t.amount IS NOT NULL]
LET most = reduce(most = 0.0, t IN fees | CASE WHEN t.amount > most THEN t.amount ELSE most END)
UNWIND [
  {flag: 'AGR-02', outcome: CASE WHEN any(t IN practiceMay WHERE t.value = 'without-cause') THEN null
    WHEN any(t IN practiceMay WHERE t.value IN ['none', 'cause-only', 'no']) THEN 'found' ELSE 'not known' END,
    facts: [t IN practiceMay + managerMay | t.id]},
  {flag: 'AGR-03', outcome: CASE WHEN size(reverts) >= threshold.exit_reversions OR most >= threshold.break_fee THEN 'found' END,
    facts: [t IN terms WHERE t.kind IN ['reverts-on-exit', 'break-fee'] | t.id]}
] AS row
FILTER row.outcome IS NOT NULL
RETURN row.outcome AS outcome, row.flag AS flag, [a.id] AS cause, [a.id] + row.facts AS facts,
  {agreement: a.id, practiceMay: coalesce(practiceMay[0].value, 'not on file'), managerMay: coalesce(managerMay[0].value, 'not on file'),
   reverts: CASE WHEN size(reverts) > 0 THEN reverts ELSE ['nothing on file'] END, fee: CASE WHEN size(fees) > 0 THEN most ELSE 'none on file' END} AS values,
  CASE row.outcome WHEN 'not known' THEN ['msa'] ELSE [] END AS missing,
  CASE row.outcome WHEN 'not known' THEN 'when the practice may end the management agreement' END AS reason,
  CASE WHEN row.flag = 'AGR-02' AND law.replace_owner_right IS NOT NULL THEN ['replace_owner_right'] ELSE [] END AS applied,
  'paper' AS record, 'certain' AS certainty
