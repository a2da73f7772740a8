/*
rule: director
title: Nobody directs or supervises where the state asks for it
flags:
  SUP-01:
    title: There is no medical director or supervisor where the state needs one
    severity: critical
    leg: none
    cites: [medical_director_types]
    statement: "{practice} has no {lacking} for {whom}; it was said that there is none."
    cure: "Condition to closing. The practice engages a medical director, and a supervising or collaborating practitioner for each who needs one; this would remove this indicator."
    authority: "Medical Board of California, guidance on medical spas; and see medical_director_required, np_authority, rn_injectables."
needs:
  topics: [medical-director, supervision]
  law: []
handles: [medical_director_required, np_authority, rn_injectables]
cause: who lacks it
*/
// A missing row in a list is not a missing supervisor: only a statement that there is none makes a finding.
LET said = COLLECT {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {status: 'none-exists'}) WHERE r.since <= date AND r.item IN ['supervision', 'medical-director']
  RETURN {id: r.id, item: r.item}
}
CALL (*) {
  MATCH (practice)<-[:PRACTICE]-(c:Care)-[:PERFORMER]->(p:Person)<-[:PERSON]-(l:License)
  WHERE c.since <= date <= c.until AND l.state = practice.state AND l.since <= date <= l.until AND l.status IN ['active', 'probation']
    AND l.profession IN ['physician-assistant', 'advanced-nursing', 'nursing', 'vocational-nursing']
    AND NOT EXISTS { (p)<-[:PERSON]-(m:License {profession: 'medicine'}) WHERE m.state = practice.state }
    // The supervision of a group, or of the practice as such, may cover the person.
    AND NOT EXISTS { (p)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id) }
    AND NOT EXISTS { (entity)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date <= s.until }
    AND NOT EXISTS { (entity)<-[:WORKS_FOR]-(:Entity)<-[s:SUPERVISES]-(:Person) WHERE s.since <= date <= s.until }
  // What the state says of injections it says of injections only. Of physician assistants it says nothing that was researched.
  WITH c, p, CASE WHEN l.profession = 'physician-assistant' THEN null WHEN l.profession = 'advanced-nursing' THEN 'np_authority' ELSE 'rn_injectables' END AS parameter,
    CASE WHEN l.profession = 'physician-assistant' THEN null
      WHEN l.profession = 'advanced-nursing' THEN law.np_authority <> 'full'
      WHEN any(word IN ['toxin', 'inject', 'filler'] WHERE toLower(c.procedure) CONTAINS word) THEN law.rn_injectables <> 'allowed' END AS needed
  RETURN [p.id] AS cause, [c.id] AS facts, 'supervising or collaborating practitioner' AS lacking, [p.id] AS whom, 'supervision' AS item, parameter, needed
  UNION ALL
  WITH * WHERE NOT coalesce(law.medical_director_required = false, false)
    AND NOT EXISTS { (entity)<-[o:HOLDS_OFFICE]-(:Party) WHERE o.office IN ['medical-director', 'chief-medical'] AND o.since <= date <= o.until }
    // Where the law is not known, the question arises only where others than physicians treat.
    AND (law.medical_director_required IS NOT NULL OR EXISTS {
      (practice)<-[:PRACTICE]-(:Care)-[:PERFORMER]->(p:Party) WHERE NOT EXISTS { (p)<-[:PERSON]-(:License {profession: 'medicine'}) } })
  RETURN [practice.id] AS cause, [] AS facts, 'medical director' AS lacking, ['its procedures'] AS whom, 'medical-director' AS item,
    'medical_director_required' AS parameter, law.medical_director_required AS needed
}
LET none = [s IN said WHERE s.item = item | s.id]
LET outcome = CASE WHEN needed = false THEN 'cleared' WHEN needed AND size(none) > 0 THEN 'found' ELSE 'not known' END
RETURN outcome, 'SUP-01' AS flag, cause, facts + none AS facts, {lacking: lacking, whom: whom} AS values,
  CASE WHEN outcome <> 'not known' THEN [] WHEN needed IS NULL AND parameter IS NOT NULL THEN [parameter] ELSE [item] END AS missing,
  CASE outcome WHEN 'cleared' THEN parameter WHEN 'not known' THEN CASE WHEN needed THEN 'who is ' + lacking ELSE 'whether the state asks for a ' + lacking END END AS reason,
  CASE WHEN needed IS NULL THEN [] ELSE [parameter] END AS applied, 'practice' AS record, 'certain' AS certainty
