/*
rule: fee-level
title: The management side takes much of what comes in, or is owed what cannot be paid
flags:
  FEE-04:
    title: The management side takes an unusual part of the collections
    severity: row
    leg: none
    statement: "Of the collections of {practice}, {share%} went to the management side in its last period on file."
    cure: "Covenant. The fee is compared with what practices of its kind pay for the same services, with what is passed on at cost shown apart; this would remove this indicator where the level is explained."
    authority: "The sources on management structures that the research quotes; the levels are thresholds and no law."
  FEE-08:
    title: Fees that the practice cannot pay pile up as a debt to the management side
    severity: high
    leg: none
    cites: [profit_share]
    statement: "{practice} owes the management side {owed$}, which is {months} months of what it pays; one period before: {before$}."
    cure: "Condition to closing. The debt is forgiven or turned into a term loan that the practice can carry, and the fee is set anew; this would remove this indicator."
    authority: "Practice with owners in name, as the research reports it."
needs:
  topics: [financials]
  law: []
handles: []
cause: the managers
*/
LET figures = COLLECT {
  MATCH (f:Financials)-[:PRACTICE]->(practice) WHERE f.since <= date
  RETURN f {.id, .collections, .toMsoGroup, .owed, .record, .until, days: CASE WHEN f.until.year < 9999 AND f.since.year > 1 THEN duration.inDays(f.since, f.until).days + 1 END}
}
FILTER size(figures) > 0
// The last period and the one before it, found by their ends: a collected list promises no order.
LET last = head([f IN figures WHERE all(g IN figures WHERE g.until <= f.until)])
LET earlier = [f IN figures WHERE f.until < last.until]
LET former = head([f IN earlier WHERE all(g IN earlier WHERE g.until <= f.until)])
LET before = former.owed
LET share = CASE WHEN last.collections > 0 THEN 100 * last.toMsoGroup / last.collections END
LET months = CASE WHEN last.toMsoGroup > 0 AND last.days > 0 THEN last.owed / (last.toMsoGroup * 30.4375 / last.days) END
UNWIND [
  {flag: 'FEE-04', outcome: CASE WHEN share IS NULL THEN 'not known' WHEN share > threshold.fee_level_notable THEN 'found' END,
    severity: CASE WHEN share > threshold.fee_level_high THEN 'high' WHEN share > threshold.fee_level_medium THEN 'medium' ELSE 'info' END, certainty: 'certain'},
  // One period shows a debt, two show that it grows.
  {flag: 'FEE-08', outcome: CASE WHEN last.owed IS NULL THEN 'not known' WHEN last.owed <= 0 THEN null WHEN months IS NULL THEN 'not known'
      WHEN months > threshold.owed_months AND (before IS NULL OR last.owed > before) THEN 'found' END,
    severity: null, certainty: CASE WHEN before IS NULL THEN 'possible' ELSE 'certain' END}
] AS row
FILTER row.outcome IS NOT NULL
RETURN row.outcome AS outcome, row.flag AS flag, managers AS cause, [f IN figures WHERE f.id = last.id OR (row.flag = 'FEE-08' AND f.id = former.id) | f.id] AS facts, CASE row.outcome WHEN 'found' THEN row.severity END AS severity,
  {share: share, owed: last.owed, months: toString(toInteger(round(months))), before: coalesce(before, 'nothing on file')} AS values,
  CASE row.outcome WHEN 'not known' THEN ['financials'] ELSE [] END AS missing,
  CASE WHEN row.outcome <> 'not known' THEN null WHEN row.flag = 'FEE-04' THEN 'collections and what went to the management side' ELSE 'what the practice owes the management side' END AS reason,
  last.record AS record, row.certainty AS certainty
