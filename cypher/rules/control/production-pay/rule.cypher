/*
rule: production-pay
title: The management side pays clinicians by production
flags:
  CLN-10:
    title: Quotas, commissions or production pay of clinicians are set by the management side
    severity: high
    leg: control
    statement: "{setter} sets the pay of clinicians of {practice} by {bases}: {workers}."
    cure: "Covenant. The practice sets pay at market value, without quotas of treatments; this would remove this indicator."
    authority: "New York Attorney General, Aspen Dental (2015), and Small Smiles, as the research reports them; and see prohibited_domains."
needs:
  topics: [employment]
  law: []
handles: []
cause: who sets the pay
*/
// Pay by production is lawful where the practice sets it, and who issues the pay is not yet who sets it.
LET setters = [p IN paths WHERE p.strength = 'control' AND p.target IN ['CLINICIAN_TERMS', 'CLINICIAN_COMPENSATION', 'CLINICIAN_EMPLOYMENT_TERMS']]
CALL (*) {
  MATCH (entity)<-[w:WORKS_FOR]-(x:Party) RETURN w, x, null AS employer
  UNION ALL
  UNWIND group AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})<-[w:WORKS_FOR]-(x:Party)
  // What the manager pays in other practices is theirs.
  WHERE EXISTS { (practice)<-[:PRACTICE]-(:Care)-[:PERFORMER]->(x) } OR EXISTS { (x)<-[s:SUPERVISES]-(:Party) WHERE s.practice = practice.id }
  RETURN w, x, id AS employer
}
WITH * WHERE w.since <= date <= w.until AND w.clinical AND w.payBasis IN ['production', 'commission', 'quota'] AND size(managers) > 0
LET setter = coalesce(employer, setters[0].holder)
LET own = setter IS NULL AND EXISTS {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(d:Power) WHERE d.since <= date <= d.until AND d.mode IN ['decides', 'approves']
    AND d.domain IN ['CLINICIAN_COMPENSATION', 'CLINICIAN_EMPLOYMENT_TERMS', 'CLINICIAN_TERMS']
  RETURN d
}
FILTER NOT own
WITH setter, employer IS NULL AND setter IS NOT NULL AS byPower, collect(DISTINCT x.id) AS workers, collect(DISTINCT w.payBasis) AS bases, collect(w.id) AS facts, min(w.record) AS record, setters
RETURN CASE WHEN setter IS NULL THEN 'not known' ELSE 'found' END AS outcome, 'CLN-10' AS flag, [coalesce(setter, practice.id)] AS cause,
  facts + CASE WHEN byPower THEN setters[0].facts ELSE [] END AS facts, CASE WHEN byPower THEN setters[0].index END AS path,
  {setter: setter, workers: workers, bases: bases} AS values, CASE WHEN setter IS NULL THEN ['hiring'] ELSE [] END AS missing,
  CASE WHEN setter IS NULL THEN 'who sets the production pay of clinicians' END AS reason,
  record, CASE WHEN byPower THEN setters[0].certainty ELSE 'certain' END AS certainty
