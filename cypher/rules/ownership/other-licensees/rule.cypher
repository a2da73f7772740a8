/*
rule: other-licensees
title: Licensees of other professions hold more than the law lets them
flags:
  OWN-04:
    title: Licensees of other professions exceed the share or the number that the law allows them
    severity: high
    leg: none
    hard: true
    cites: [other_licensed_types]
    statement: "Of {practice}, {others} hold {share%} together as licensees of other professions; {owners} are its licensees of the profession; {rule}."
    cure: "Condition to closing. Shares pass to licensees of the profession until the limit is kept, for value and on the ledger; this would remove this indicator."
    authority: "16 CCR 1343 and Cal. Corp. Code 13401.5; Tex. Bus. Orgs. Code 22.0561; C.R.S. 12-240-138; and see other_licensed_max."
needs:
  topics: [owners, licenses]
  law: []
handles: [other_licensed_max, other_licensed_count, physician_min, pa_max, pa_each_below_physician]
cause: the licensees of other professions
*/
LET held = COLLECT {
  UNWIND [o IN owners WHERE o.upper > 0 AND o.eligibility <> 'may-not-hold'] AS o
  MATCH (p:Party {key: practice.snapshot + '/' + o.id})<-[:PERSON]-(l:License)
  WHERE l.since <= date <= l.until AND l.status IN ['active', 'probation']
  WITH o, collect(DISTINCT l.profession) AS professions
  RETURN {id: o.id, lower: o.lower, upper: o.upper, stakes: o.stakes, own: practice.profession IN professions, assistant: 'physician-assistant' IN professions}
}
LET own = [o IN held WHERE o.own]
LET others = [o IN held WHERE NOT o.own]
FILTER size(others) > 0
LET assistants = [o IN others WHERE o.assistant]
LET least = reduce(sum = 0.0, o IN others | sum + o.lower)
LET most = reduce(sum = 0.0, o IN others | sum + o.upper)
LET ownLeast = reduce(sum = 0.0, o IN own | sum + o.lower)
LET ownMost = reduce(sum = 0.0, o IN own | sum + o.upper)
LET most1 = reduce(sum = 0.0, o IN assistants | sum + o.upper)
LET least1 = reduce(sum = 0.0, o IN assistants | sum + o.lower)
// Each limit that the law knows: whether it is surely passed, or only perhaps.
LET limits = [
  {law: 'other_licensed_max', sure: least > law.other_licensed_max OR (law.other_licensed_max_exclusive AND least >= law.other_licensed_max),
    perhaps: most > law.other_licensed_max OR (law.other_licensed_max_exclusive AND most >= law.other_licensed_max), says: 'the law caps their shares'},
  {law: 'physician_min', sure: ownMost < law.physician_min OR (law.physician_min_exclusive AND ownMost <= law.physician_min),
    perhaps: ownLeast < law.physician_min OR (law.physician_min_exclusive AND ownLeast <= law.physician_min), says: 'the law keeps a least share for licensees of the profession'},
  {law: 'pa_max', sure: least1 > law.pa_max OR (law.pa_max_exclusive AND least1 >= law.pa_max),
    perhaps: most1 > law.pa_max OR (law.pa_max_exclusive AND most1 >= law.pa_max), says: 'the law caps the shares of physician assistants'},
  {law: 'pa_each_below_physician', sure: law.pa_each_below_physician AND any(a IN assistants WHERE any(o IN own WHERE a.lower >= o.upper)),
    perhaps: law.pa_each_below_physician AND any(a IN assistants WHERE any(o IN own WHERE a.upper >= o.lower)), says: 'a physician assistant must hold less than each physician'},
  {law: 'other_licensed_count', sure: CASE law.other_licensed_count WHEN 'not-above-physicians' THEN size(others) > size(own)
      WHEN 'physicians-majority' THEN ownMost <= 50 WHEN 'minority' THEN least >= 50 ELSE false END,
    perhaps: CASE law.other_licensed_count WHEN 'physicians-majority' THEN ownLeast <= 50 WHEN 'minority' THEN most >= 50 ELSE false END,
    says: 'the law limits their number or weight beside licensees of the profession'}
]
LET passed = [l IN limits WHERE coalesce(l.sure, false)]
LET perhaps = [l IN limits WHERE coalesce(l.perhaps, false)]
LET named = CASE WHEN size(passed) > 0 THEN passed ELSE perhaps END
LET silent = law.other_licensed_max IS NULL AND law.other_licensed_count IS NULL AND law.physician_min IS NULL AND (law.pa_max IS NULL OR size(assistants) < size(others))
FILTER size(named) > 0 OR silent
LET outcome = CASE WHEN size(named) > 0 THEN 'found' ELSE 'not known' END
RETURN outcome, 'OWN-04' AS flag, [o IN others | o.id] AS cause, reduce(all = [], o IN held | all + coalesce(o.stakes, [])) AS facts,
  {others: [o IN others | o.id], owners: CASE WHEN size(own) > 0 THEN [o IN own | o.id] ELSE ['none'] END, share: CASE WHEN least > 0 THEN least ELSE most END, rule: [l IN named | l.says]} AS values,
  CASE outcome WHEN 'not known' THEN ['other_licensed_max'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'what share licensees of other professions may hold' END AS reason,
  [l IN named | l.law] AS applied, CASE WHEN size(passed) > 0 OR outcome = 'not known' THEN 'certain' ELSE 'possible' END AS certainty
