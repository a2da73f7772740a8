/*
rule: limited-licensee
title: A licensee of narrower scope controls physicians
flags:
  OWN-05:
    title: A licensee of narrower scope controls a practice of physicians
    severity: critical
    adjust: lower-weak
    by-law:
      limited_licensee_control: {barred: critical}
    leg: control
    hard: true
    statement: "{holder} is licensed in {professions}, not as a physician, and stands at the top of a control path to {practice}: {target}."
    cure: "Condition to closing. Physicians hold the control of the entity that employs them; the narrower practice is run in an entity of its own. This would remove this indicator. Price. Claims collected in the meantime."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); N.J.A.C. 13:35-6.16(f); and see limited_licensee_control."
needs:
  topics: [owners, owners-of-manager, licenses]
  law: []
handles: [limited_licensee_control]
cause: the licensee at the top of the path
*/
// Only physicians hold a plenary license, so only a practice of medicine has somebody of narrower scope above it.
UNWIND CASE WHEN practice.profession = 'medicine' THEN [p IN paths WHERE p.strength = 'control' AND (p.target = 'practice' OR p.part = 'clinical')] ELSE [] END AS path
UNWIND path.apex AS top
MATCH (t:Party {key: practice.snapshot + '/' + top})
LET professions = COLLECT {
  MATCH (t)<-[:PERSON]-(l:License)
  WHERE l.since <= date <= l.until AND l.status IN ['active', 'probation'] AND NOT l.profession IN ['medicine', 'esthetics', 'cosmetology', 'other']
  RETURN DISTINCT l.profession
}
FILTER size(professions) > 0
LET licenses = COLLECT { MATCH (t)<-[:PERSON]-(l:License) WHERE l.profession IN professions AND l.since <= date <= l.until RETURN l.id }
// One row for each such licensee, on the best path that is at hand.
WITH top, professions, licenses, head(collect(path)) AS path
LET cleared = coalesce(law.limited_licensee_control = 'allowed', false)
RETURN CASE WHEN cleared THEN 'cleared' ELSE 'found' END AS outcome, 'OWN-05' AS flag, [top] AS cause,
  path.facts + licenses AS facts, path.index AS path,
  {holder: top, professions: professions, target: CASE WHEN path.target = 'practice' THEN 'the practice as a whole' ELSE path.target END} AS values,
  CASE WHEN cleared THEN 'limited_licensee_control' END AS reason,
  CASE WHEN law.limited_licensee_control IS NULL THEN [] ELSE ['limited_licensee_control'] END AS applied,
  path.record AS record, path.certainty AS certainty
