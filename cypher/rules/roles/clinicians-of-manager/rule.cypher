/*
rule: clinicians-of-manager
title: The management side employs the clinicians
flags:
  ROL-06:
    title: Clinicians are employed by the management side
    severity: critical
    adjust: lower-weak
    by-law:
      lay_employment: {barred: critical, allowed-if-independent: medium}
    leg: none
    statement: "{manager} employs those who give care for {practice}: {workers}."
    cure: "Condition to closing. The practice employs and directs its clinicians; the management company may run the payroll for it. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Berlin v. Sarah Bush Lincoln (Ill. 1997); Carter-Shields (Ill. 2002); and see lay_employment."
  CLN-12:
    title: Nurses or assistants are employed by the management side
    severity: medium
    adjust: raise-strong
    leg: none
    statement: "{manager} employs nurses or assistants who give care for {practice}: {workers}."
    cure: "Amendment. The practice employs its nurses and assistants, or leases them and alone directs, schedules and supervises their work; this would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; and see lay_employment."
needs:
  topics: [employment]
  law: []
handles: [lay_employment, exempt_employers]
cause: the employer
*/
UNWIND group AS id
MATCH (m:Party {key: practice.snapshot + '/' + id})<-[w:WORKS_FOR]-(x:Party)
WHERE w.since <= date <= w.until AND coalesce(w.clinical, true) AND w.kind IN ['employee', 'contractor', 'leased']
  // Who runs the payroll of a clinician whom the practice employs is not the employer.
  AND NOT EXISTS { (x)-[own:WORKS_FOR]->(entity) WHERE own.kind = 'employee' AND own.since <= date <= own.until }
LET licensed = EXISTS { (x)<-[:PERSON]-(l:License) WHERE l.since <= date <= l.until }
FILTER coalesce(w.clinical, false) OR licensed
// Nurses and assistants are CLN-12; whoever holds a wider license, or none on file, is ROL-06.
LET flag = CASE WHEN licensed AND NOT EXISTS {
  (x)<-[:PERSON]-(l:License) WHERE l.since <= date <= l.until AND NOT l.profession IN ['nursing', 'vocational-nursing', 'esthetics', 'cosmetology']
} THEN 'CLN-12' ELSE 'ROL-06' END
// Leased staff whom the practice's own licensee supervises are the practice's in all that matters.
LET leased = flag = 'CLN-12' AND w.kind = 'leased' AND EXISTS {
  (x)<-[s:SUPERVISES]-(v:Person) WHERE s.since <= date <= s.until AND (v.id IN [o IN owners WHERE o.eligibility = 'may-control' | o.id] OR EXISTS { (v)-[:WORKS_FOR]->(entity) })
}
LET here = EXISTS { (c:Care)-[:PRACTICE]->(practice) WHERE EXISTS { (c)-[:PERFORMER]->(x) } }
  OR EXISTS { (x)-[:WORKS_FOR|HOLDS_OFFICE]->(entity) } OR EXISTS { (x)-[r:REPORTS_TO|SUPERVISES]-(:Party) WHERE r.practice = practice.id }
LET others = EXISTS {
  (m)-[:PARTY_TO {role: 'manager'}]->(a:Agreement {kind: 'msa'})<-[:PARTY_TO {role: 'practice'}]-(e:Party)
  WHERE e.id <> entity.id AND a.since <= date <= a.until
}
WITH m, flag, leased, collect(x.id) AS workers, collect(w.id) AS facts, collect(w.clinical) AS clinical, any(y IN collect(here) WHERE y) AS tied, any(y IN collect(others) WHERE y) AS others, head(collect(w.record)) AS record
LET exempt = m.form = 'hospital' AND law.exempt_employers IS NOT NULL AND 'hospital' IN law.exempt_employers
LET unread = size([c IN clinical WHERE c]) = 0
LET outcome = CASE WHEN exempt OR leased OR law.lay_employment = 'allowed' THEN 'cleared' WHEN unread THEN 'not known' ELSE 'found' END
RETURN outcome, flag, [m.id] AS cause, facts, {workers: workers, manager: m.id} AS values,
  CASE outcome WHEN 'not known' THEN ['employment'] ELSE [] END AS missing,
  CASE WHEN exempt THEN 'exempt_employers' WHEN leased THEN 'leased to the practice, whose licensee supervises' WHEN outcome = 'cleared' THEN 'lay_employment' WHEN outcome = 'not known' THEN 'whether the work is care of patients' END AS reason,
  CASE WHEN law.lay_employment IS NULL OR flag = 'CLN-12' AND outcome <> 'cleared' THEN [] ELSE ['lay_employment'] END AS applied,
  record, CASE WHEN tied OR NOT others THEN 'certain' ELSE 'possible' END AS certainty
