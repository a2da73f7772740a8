/*
rule: control-path
title: A control path leads from lay parties to the practice
flags:
  PATH-01:
    title: A control path leads from lay parties to the practice or its clinical decisions
    severity: critical
    leg: control
    hard: true
    cites: [cpom_strength, prohibited_domains]
    statement: "{apex} stands at the top of a control path to {target} of {practice}; nobody who may control the practice is known above it."
    cure: "Condition to closing. The weakest step of each path is taken away, so that decisions and ownership rest with licensees of the practice; this would remove this indicator where no other path remains."
    authority: "Carothers (N.Y.); Allstate v. Northfield, 228 N.J. 596 (2017); Flynn Brothers (Tex. App. 1986)."
needs:
  topics: [owners, msa, transfer-papers, controllers]
  law: []
handles: []
cause: the party or group at the top of the path
*/
// One finding for each apex: its path to the whole practice, or else its best path to a clinical decision.
UNWIND [p IN paths WHERE p.strength = 'control' AND (p.target = 'practice' OR p.part IN ['clinical', 'revenue'])] AS p
WITH p.apex AS apex, p ORDER BY CASE p.certainty WHEN 'certain' THEN 0 ELSE 1 END, CASE p.target WHEN 'practice' THEN 0 ELSE 1 END, p.index
WITH apex, collect(p) AS protected
LET every = [p IN protected WHERE p.target = 'practice' OR p.part = 'clinical']
FILTER size(every) > 0
LET best = head(every)
// The whole, the care of a patient and the standards of care are the licensees' to decide everywhere. Where another kind of clinical decision is all that the party
// decides, its own flag carries the weight; told a second time as a path it adds none.
LET grave = any(p IN every WHERE p.target = 'practice' OR p.core OR p.target IN ['CLINICAL_STANDARDS_POLICIES', 'DELEGATION_SUPERVISION'])
  OR size(COLLECT { UNWIND protected AS p RETURN DISTINCT p.row }) >= threshold.protected_kinds
LET further = [p IN every WHERE p.target <> best.target | p.target]
// Where nobody read what the law says of owners in the profession, its own licensees are not told to be lay.
LET open = best.certainty = 'possible' AND all(a IN apex WHERE EXISTS {
  MATCH (:Party {key: practice.snapshot + '/' + a})<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.profession = practice.profession
    AND l.status IN ['active', 'probation'] AND l.since <= date <= l.until })
RETURN CASE WHEN open THEN 'not known' ELSE 'found' END AS outcome, 'PATH-01' AS flag, apex AS cause, best.facts AS facts, best.index AS path,
  {apex: apex, target: CASE best.target WHEN 'practice' THEN 'the whole' ELSE best.target END, further: further} AS values,
  CASE WHEN open THEN ['own_profession_owner'] ELSE [] END AS missing, CASE WHEN open THEN 'whether a licensee of the profession may control the practice' END AS reason,
  CASE WHEN NOT grave THEN 'low' END AS severity, best.record AS record, best.certainty AS certainty
