/*
rule: lay-office
title: Somebody without the license governs the practice by office
flags:
  OWN-15:
    title: A person without the required license is director, manager or officer of the practice
    severity: high
    adjust: raise-strong
    leg: control
    standing: office
    hard: true
    statement: "{holder} holds the office {office} in {practice} without the license that the office asks for."
    cure: "Condition to closing. The holder resigns and a licensee is elected; only the offices that the law leaves to others stay with them. This would remove this indicator."
    authority: "Marik v. Superior Court, 191 Cal. App. 3d 1136 (1987); N.Y. BCL 1508(a); and see lay_directors and lay_officers."
needs:
  topics: [governance]
  law: []
handles: [lay_directors, lay_officers, lay_secretary, lay_treasurer]
cause: the holder
*/
MATCH (h:Party)-[o:HOLDS_OFFICE]->(entity)
WHERE o.since <= date <= o.until AND o.office IN ['director', 'manager', 'managing-member', 'general-partner', 'president',
  'chief-executive', 'chief-operating', 'chief-medical', 'vice-president', 'secretary', 'treasurer'] AND (h.id IN lay OR h.id IN unsure)
LET parameter = CASE o.office WHEN 'secretary' THEN 'lay_secretary' WHEN 'treasurer' THEN 'lay_treasurer'
  WHEN 'director' THEN 'lay_directors' WHEN 'manager' THEN 'lay_directors' WHEN 'managing-member' THEN 'lay_directors'
  WHEN 'general-partner' THEN 'lay_directors' ELSE 'lay_officers' END
LET rule = CASE parameter WHEN 'lay_secretary' THEN law.lay_secretary WHEN 'lay_treasurer' THEN law.lay_treasurer
  WHEN 'lay_directors' THEN law.lay_directors ELSE law.lay_officers END
LET board = COLLECT {
  MATCH (d:Party)-[x:HOLDS_OFFICE]->(entity) WHERE x.since <= date <= x.until AND x.office = o.office RETURN DISTINCT d.id
}
LET few = rule = 'minority' AND 2 * size([d IN board WHERE d IN lay]) < size(board)
LET outcome = CASE WHEN rule IS NULL THEN 'not known' WHEN rule = 'allowed' OR few THEN 'cleared'
  WHEN h.id IN unsure AND NOT h.id IN lay THEN 'not known' ELSE 'found' END
RETURN outcome, 'OWN-15' AS flag, [h.id] AS cause, [o.id] AS facts, {holder: h.id, office: replace(o.office, '-', ' ')} AS values,
  CASE WHEN outcome <> 'not known' THEN [] WHEN rule IS NULL THEN [parameter] ELSE ['licenses'] END AS missing,
  CASE outcome WHEN 'cleared' THEN parameter WHEN 'not known' THEN CASE WHEN rule IS NULL THEN parameter ELSE 'whether the holder is licensed' END END AS reason,
  CASE WHEN rule IS NULL THEN [] ELSE [parameter] END AS applied,
  o.record AS record, CASE WHEN o.surelySince <= date <= o.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
