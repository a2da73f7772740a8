/*
rule: wrong-form
title: The practice does not have a form in which the profession may be practiced
flags:
  OWN-13:
    title: The practice does not have a form in which the profession may be practiced
    severity: critical
    adjust: lower-weak
    leg: ownership
    standing: form
    cites: [entity_forms]
    statement: "{practice} practices as {form}; the forms that the state names are {allowed}; purpose in its articles: {purpose}."
    cure: "Condition to closing. A professional entity of a named form takes over clinicians, contracts and enrollments; this would remove this indicator. Price. Claims billed in the meantime."
    authority: "People v. Superior Court (Cardillo), 218 Cal. App. 4th 492 (2013); and see entity_forms."
needs:
  topics: [governance]
  law: [entity_forms]
handles: [exempt_employers]
cause: the entity that practices
*/
LET form = CASE WHEN entity:Person THEN 'sole-proprietorship' ELSE coalesce(COLLECT {
  MATCH (entity)-[:HAS_STATE]->(s:EntityState) WHERE s.since <= date <= s.until RETURN s.form ORDER BY s.since DESC LIMIT 1
}[0], entity.form) END
LET purpose = COLLECT { MATCH (entity)-[:HAS_STATE]->(s:EntityState) WHERE s.since <= date <= s.until RETURN s.purpose ORDER BY s.since DESC LIMIT 1 }[0]
LET word = CASE form WHEN 'lp' THEN 'partnership' ELSE form END
LET right = law.entity_forms IS NULL OR 'any' IN law.entity_forms OR word IN law.entity_forms
  OR (word = 'llp' AND 'partnership' IN law.entity_forms)
LET general = right AND form IN ['pc', 'pllc', 'pa'] AND coalesce(purpose, 'professional') = 'general'
LET exempt = law.exempt_employers IS NOT NULL AND (
  (form = 'hospital' AND 'hospital' IN law.exempt_employers)
  OR (form = 'nonprofit' AND 'nonprofit-health-organization' IN law.exempt_employers)
  OR (practice.facilityLicense IS NOT NULL AND practice.facilityLicense <> 'none' AND 'licensed-facility' IN law.exempt_employers))
LET vague = form IN ['other', 'undisclosed', 'group']
FILTER NOT right OR general
LET ineligible = any(o IN owners WHERE o.upper > 0 AND o.eligibility = 'may-not-hold')
LET outcome = CASE WHEN exempt THEN 'cleared' WHEN vague THEN 'not known' ELSE 'found' END
RETURN outcome, 'OWN-13' AS flag, [entity.id] AS cause, [entity.id, practice.id] AS facts,
  // With licensed owners a wrong form is a formal defect; with an ineligible one it stands alone.
  CASE WHEN general THEN 'low' WHEN NOT ineligible THEN 'medium' END AS severity,
  {form: form, allowed: coalesce(law.entity_forms, []), purpose: coalesce(purpose, 'not on file')} AS values,
  CASE outcome WHEN 'not known' THEN ['governance'] ELSE [] END AS missing,
  CASE outcome WHEN 'cleared' THEN 'exempt_employers' WHEN 'not known' THEN 'the legal form of the practice' END AS reason,
  CASE WHEN general THEN [] ELSE ['entity_forms'] END AS applied, 'certain' AS certainty
