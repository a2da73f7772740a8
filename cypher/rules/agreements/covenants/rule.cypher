/*
rule: covenants
title: Covenants bind clinicians to the management side
flags:
  AGR-08:
    title: Clinicians may not compete, for the benefit of the management side
    severity: medium
    by-law:
      noncompete: {void: high, limited: medium, allowed-if-reasonable: low}
    leg: none
    cites: [noncompete_max_months, noncompete_max_miles]
    statement: "A non-compete in {agreement} runs in favor of {beneficiary}; months: {months}."
    cure: "Amendment. The covenant is deleted, or kept within what the state allows; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951) and HB 3410; Cal. Health & Saf. Code 1191; TLC The Laser Center v. Midwest Eye Institute II (Ill. App. 1999); and see noncompete."
  AGR-09:
    title: Clinicians may not speak about care, for the benefit of the management side
    severity: medium
    by-law:
      gag: {void: high, allowed: low}
    leg: none
    statement: "A clause of {agreement} on {what} binds clinicians in favor of {beneficiary}."
    cure: "Amendment. The clause leaves out quality of care, ethics, utilization and reports to authorities; a policy protects whoever reports. This would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); Cal. Health & Saf. Code 1191; Brovont v. KS-I Medical Services, 622 S.W.3d 671 (Mo. App. 2020); and see gag."
needs:
  topics: [covenants]
  law: []
handles: [noncompete, noncompete_max_months, gag]
cause: the agreement
*/
CALL (*) {
  MATCH (entity)-[:PARTY_TO]->(a:Agreement) RETURN a
  UNION
  MATCH (entity)<-[:WORKS_FOR]-(x:Party)-[:PARTY_TO]->(a:Agreement) RETURN a
  UNION
  UNWIND [o IN owners WHERE o.direct | o.id] AS id MATCH (:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement) RETURN a
}
WITH DISTINCT a WHERE a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed'
MATCH (a)<-[:AGREEMENT]-(t:Term)
WHERE t.kind IN ['noncompete', 'non-disparagement', 'nondisclosure'] AND t.since <= date <= t.until
  AND (t.template IS NULL OR NOT EXISTS { (a)<-[:AGREEMENT]-(u:Term) WHERE u.kind = t.kind AND u.template IS NULL })
  AND NOT EXISTS { (a)<-[:AMENDS]-(c:Agreement)<-[:AGREEMENT]-(u:Term) WHERE u.kind = t.kind AND c.since <= date <= c.until }
  AND NOT toLower(coalesce(t.value, 'yes')) IN ['no', 'none', 'deleted']
OPTIONAL MATCH (t)-[:PARTY]->(b:Party)
LET sides = COLLECT { MATCH (a)<-[:PARTY_TO]-(g:Party) WHERE g.id IN group RETURN g.id }
// A covenant for the practice itself is no concern here; one with nobody named runs to whoever of the management side signed.
LET holder = CASE WHEN b IS NULL THEN head(sides) WHEN b.id IN group THEN b.id END
FILTER holder IS NOT NULL OR (b IS NULL AND a.kind IN ['covenant', 'employment', 'contractor'] AND size(managers) > 0 AND NOT EXISTS { (a)<-[:PARTY_TO]-(entity) })
LET outcome = CASE WHEN holder IS NULL THEN 'not known' ELSE 'found' END
LET flag = CASE t.kind WHEN 'noncompete' THEN 'AGR-08' ELSE 'AGR-09' END
LET long = flag = 'AGR-08' AND law.noncompete = 'limited' AND law.noncompete_max_months IS NOT NULL AND t.amount > law.noncompete_max_months
RETURN outcome, flag, [a.id] AS cause, [t.id, a.id] AS facts, CASE WHEN long THEN 'high' END AS severity,
  {agreement: a.id, beneficiary: holder, months: CASE WHEN t.amount IS NULL THEN 'not on file' ELSE toString(toInteger(t.amount)) END, what: replace(t.kind, '-', ' ')} AS values,
  CASE outcome WHEN 'not known' THEN ['covenants'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'in whose favor the covenant runs' END AS reason,
  CASE flag WHEN 'AGR-08' THEN CASE WHEN law.noncompete IS NULL THEN [] ELSE ['noncompete'] END + CASE WHEN long THEN ['noncompete_max_months'] ELSE [] END
    ELSE CASE WHEN law.gag IS NULL THEN [] ELSE ['gag'] END END AS applied,
  t.record AS record, CASE WHEN b IS NULL THEN 'possible' ELSE 'certain' END AS certainty
