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
UNWIND [p IN paths WHERE p.strength = 'control' AND (p.target = 'practice' OR p.part = 'clinical')] AS p
WITH p.apex AS apex, p ORDER BY CASE p.certainty WHEN 'certain' THEN 0 ELSE 1 END, CASE p.target WHEN 'practice' THEN 0 ELSE 1 END, p.index
WITH apex, collect(p) AS every
LET best = head(every)
LET further = [p IN every WHERE p.target <> best.target | p.target]
RETURN 'found' AS outcome, 'PATH-01' AS flag, apex AS cause, best.facts AS facts, best.index AS path,
  {apex: apex, target: CASE best.target WHEN 'practice' THEN 'the whole' ELSE best.target END, further: further} AS values,
  best.record AS record, best.certainty AS certainty
