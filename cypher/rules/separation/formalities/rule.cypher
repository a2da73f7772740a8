/*
rule: formalities
title: Papers that a practice keeps
flags:
  SEP-06:
    title: Minutes, elections or a share ledger do not exist
    severity: low
    leg: none
    standing: formality
    statement: "Asked for {what} of {practice}, the answer was that none exist."
    cure: "Covenant. The practice holds and records its meetings and elections, and keeps a share ledger; this would remove this indicator."
    authority: "State Farm v. Mallela, 4 N.Y.3d 313 (2005): missed formalities are not enough."
    needs: {topics: [minutes], law: []}
  SEP-07:
    title: A permit of the practice is missing, or names a lay party
    severity: medium
    leg: none
    standing: formality
    statement: "The permit {number} of {practice} is {status} and names {named}."
    cure: "Condition to closing. The practice obtains the permit in its own name and that of its licensees; this would remove this indicator."
    authority: "Cal. Bus. & Prof. Code 2415, where a fictitious name is used; United Dental, as the research reports it."
    needs: {topics: [permits], law: []}
  SEP-08:
    title: The practice lacks its own cover for malpractice, custody of records or business associate agreement
    severity: medium
    leg: none
    standing: formality
    cites: [federal_business_associate]
    statement: "{practice} has none of its own of these: {what}."
    cure: "Condition to closing. The business associate agreement is signed, the practice is custodian of its records, and the cover is in its name; this would remove this indicator."
    authority: "45 CFR 164.504(e); the source articles S2 and S4 of the catalogue."
    needs: {topics: [document-set, insurance], law: []}
needs:
  topics: [minutes]
  law: []
handles: []
cause: the permit, or the practice
*/
CALL (*) {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {status: 'none-exists'}) WHERE r.item IN ['minutes', 'permits', 'document-set'] AND r.since <= date
  LET signed = r.item = 'document-set' AND (size(managers) = 0 OR EXISTS {
    (entity)-[:PARTY_TO]->(b:Agreement {kind: 'business-associate'}) WHERE coalesce(b.stage, 'executed') = 'executed' AND b.since <= date <= b.until
  })
  FILTER NOT signed
  // Whether a permit is needed for a name is not in the law packs: that there is none decides nothing.
  RETURN CASE r.item WHEN 'permits' THEN 'not known' ELSE 'found' END AS outcome, CASE r.item WHEN 'minutes' THEN 'SEP-06' WHEN 'permits' THEN 'SEP-07' ELSE 'SEP-08' END AS flag,
    practice.id AS cause, r.id AS fact, CASE r.item WHEN 'minutes' THEN 'minutes and share ledger' ELSE 'business associate agreement' END AS what,
    null AS number, null AS status, [] AS named, r.record AS record
  UNION ALL
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(f:Filing {kind: 'permit'}) WHERE f.since <= date <= f.until
  LET named = COLLECT { MATCH (f)-[:NAMES]->(n:Party) RETURN n.id }
  LET theirs = any(n IN named WHERE n IN lay OR n IN group)
  FILTER theirs OR f.status IS NULL OR f.status IN ['none', 'expired', 'denied']
  RETURN CASE WHEN f.status IS NULL AND NOT theirs THEN 'not known' ELSE 'found' END AS outcome, 'SEP-07' AS flag, f.id AS cause, f.id AS fact, 'permit' AS what,
    coalesce(f.number, 'without a number') AS number, coalesce(f.status, 'of no known status') AS status, CASE WHEN size(named) > 0 THEN named ELSE ['nobody'] END AS named, f.record AS record
  UNION ALL
  MATCH (entity)<-[:USED_BY]-(a:Asset {kind: 'records'})-[:OWNER]->(o:Party) WHERE o.id IN group AND a.since <= date <= a.until
  RETURN 'found' AS outcome, 'SEP-08' AS flag, practice.id AS cause, a.id AS fact, 'custody of records' AS what, null AS number, null AS status, [] AS named, a.record AS record
  UNION ALL
  MATCH (entity)<-[w:WORKS_FOR {clinical: true}]-(:Party)
  WHERE w.insuredBy IN group AND w.since <= date <= w.until
  RETURN 'found' AS outcome, 'SEP-08' AS flag, practice.id AS cause, w.id AS fact, 'cover for malpractice' AS what, null AS number, null AS status, [] AS named, w.record AS record
}
WITH outcome, flag, cause, collect(DISTINCT fact) AS facts, collect(DISTINCT what) AS what, head(collect(number)) AS number, head(collect(status)) AS status, head(collect(named)) AS named, max(record) AS record
RETURN outcome, flag, [cause] AS cause, facts, {what: what, number: number, status: status, named: named} AS values,
  CASE outcome WHEN 'not known' THEN ['permits'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN CASE WHEN status IS NULL THEN 'whether the state asks for a permit for the name or the clinic' ELSE 'whether the permit is in force' END END AS reason, record, 'certain' AS certainty
