/*
rule: clinical-line
title: Clinicians stand under somebody without a license
flags:
  CLN-11:
    title: Somebody without a license supervises clinical staff
    severity: critical
    leg: control
    statement: "{superior}, who holds no license on file, supervises the clinical work of {clinicians} in {practice}."
    cure: "Condition to closing. A licensee of the practice supervises clinical work; this would remove this indicator."
    authority: "The source article S4 of the catalogue (California MSOs); and see prohibited_domains."
    needs: {topics: [supervision], law: []}
  CLN-14:
    title: Clinicians report to a lay manager on clinical matters
    severity: high
    leg: control
    statement: "{clinicians} report to {superior}, who holds no license on file, on clinical matters of {practice}."
    cure: "Covenant. Two lines: the clinical one within the practice, the administrative one to the manager; this would remove this indicator."
    authority: "Brovont v. KS-I Medical Services, 622 S.W.3d 671 (Mo. App. 2020); and see prohibited_domains."
    needs: {topics: [reporting], law: []}
needs:
  topics: [supervision, reporting]
  law: []
handles: []
cause: the superior
*/
CALL (*) {
  MATCH (entity)<-[w:WORKS_FOR]-(c:Party) WHERE w.since <= date <= w.until AND coalesce(w.clinical, true) RETURN c
  UNION
  MATCH (practice)<-[:PRACTICE]-(k:Care)-[:PERFORMER]->(c:Party) WHERE k.since <= date <= k.until RETURN c
}
CALL (*) {
  MATCH (c)<-[s:SUPERVISES]-(x:Party) WHERE s.since <= date <= s.until AND (s.practice IS NULL OR s.practice = practice.id)
  RETURN 'CLN-11' AS flag, x, s.id AS fact, s.record AS record
  UNION ALL
  // The line of the medical director is ROL-08.
  MATCH (c)-[r:REPORTS_TO {matter: 'clinical'}]->(x:Party) WHERE r.since <= date <= r.until AND (r.practice IS NULL OR r.practice = practice.id)
    AND NOT EXISTS { (c)-[o:HOLDS_OFFICE]->(entity) WHERE o.office IN ['medical-director', 'chief-medical'] AND o.since <= date <= o.until }
  RETURN 'CLN-14' AS flag, x, r.id AS fact, r.record AS record
}
WITH flag, x, collect(DISTINCT c.id) AS clinicians, collect(DISTINCT fact) AS facts, min(record) AS record
WHERE x.id <> entity.id AND NOT x.id IN [o IN owners WHERE o.eligibility = 'may-control' | o.id]
  AND NOT EXISTS { (x)<-[:PERSON]-(l:License) WHERE l.state = practice.state AND l.status IN ['active', 'probation'] AND l.since <= date <= l.until }
// Whose license nobody looked up may have one; of the management side's own people the absence is what counts.
LET sure = x.id IN group OR x.id IN insiders OR x.id IN lay
RETURN CASE WHEN sure THEN 'found' ELSE 'not known' END AS outcome, flag, [x.id] AS cause, facts, {superior: x.id, clinicians: clinicians} AS values,
  CASE WHEN sure THEN [] ELSE ['licenses'] END AS missing, CASE WHEN NOT sure THEN 'whether the superior is a licensee' END AS reason, record, 'certain' AS certainty
