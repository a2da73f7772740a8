/*
rule: document-set
title: The set of documents is not complete
flags:
  AGR-14:
    title: Documents that such a structure needs do not exist
    severity: medium
    leg: none
    standing: formality
    cites: [independence_clause, federal_business_associate, spa_registration]
    statement: "For {practice} these do not exist: {lacking}."
    cure: "Condition to closing. The missing documents are drawn up and signed; this would remove this indicator."
    authority: "The source article S0 of the catalogue; 45 CFR 164.504(e); and see federal_business_associate."
needs:
  topics: [document-set]
  law: []
handles: []
cause: the practice
*/
LET director = EXISTS { (entity)<-[o:HOLDS_OFFICE {office: 'medical-director'}]-(d:Party) WHERE o.since <= date <= o.until AND NOT d.id IN [x IN owners | x.id] }
LET received = EXISTS { (practice)<-[:SUBJECT]-(r:Request {item: 'document-set', status: 'received'}) WHERE r.since <= date }
  OR EXISTS { (entity)<-[:SUBJECT]-(r:Request {item: 'document-set', status: 'received'}) WHERE r.since <= date }
LET workers = EXISTS { (entity)<-[w:WORKS_FOR]-(:Party) WHERE coalesce(w.clinical, false) AND w.since <= date <= w.until }
LET rents = EXISTS { (entity)<-[:PAYER]-(f:Payment {stream: 'rent'}) WHERE f.since <= date <= f.until }
// What is asked for depends on what the practice has: without a manager there is nothing to protect from it.
LET wanted = [x IN [
  {kinds: ['governance'], name: 'articles and bylaws', when: true},
  {kinds: ['compliance-policy'], name: 'compliance policy', when: true},
  {kinds: ['business-associate'], name: 'business associate agreement', when: size(managers) > 0},
  {kinds: ['employment', 'contractor'], name: 'employment or contractor agreements', when: workers},
  {kinds: ['medical-director'], name: 'medical director agreement', when: director},
  {kinds: ['lease'], name: 'lease', when: rents}] WHERE x.when]
LET onFile = COLLECT {
  MATCH (entity)-[:PARTY_TO]->(a:Agreement) WHERE a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed' RETURN DISTINCT a.kind
}
LET lacking = [x IN wanted WHERE NOT any(k IN x.kinds WHERE k IN onFile)]
FILTER size(lacking) > 0 AND NOT received
LET said = COLLECT {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'document-set', status: 'none-exists'}) WHERE r.since <= date RETURN r.id
}
// A set that was received whole may hold them under other names; only a statement that there are none makes a finding.
LET outcome = CASE WHEN size(said) > 0 THEN 'found' ELSE 'not known' END
RETURN outcome, 'AGR-14' AS flag, [practice.id] AS cause, [practice.id] + said AS facts, {lacking: [x IN lacking | x.name]} AS values,
  CASE outcome WHEN 'not known' THEN ['document-set'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'whether the data room is complete; not seen: ' + reduce(t = '', x IN lacking | CASE t WHEN '' THEN x.name ELSE t + ', ' + x.name END) END AS reason,
  'paper' AS record, 'certain' AS certainty
